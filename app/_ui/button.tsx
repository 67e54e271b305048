'use client';

import type { ComponentProps } from 'react';
import { type ButtonKind, type ButtonSize, buttonLook } from './button-look';
import { Spinner } from './spinner';
import { useReady } from './use-ready';

interface Look {
  kind?: ButtonKind | undefined;
  size?: ButtonSize | undefined;
}

interface ButtonProps extends ComponentProps<'button'>, Look {
  /** Work is under way: the button stays where it is, says so, and takes no second click. */
  busy?: boolean | undefined;
}

/** A button says what it does, with a verb: "Send the holding statement". */
export function Button({
  kind,
  size,
  busy = false,
  className,
  onClick,
  children,
  type,
  ...rest
}: ButtonProps) {
  const ready = useReady();
  return (
    <button
      {...rest}
      type={type ?? 'button'}
      aria-busy={busy || undefined}
      aria-disabled={busy || !ready || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={buttonLook(kind, size, className)}
    >
      {busy && <Spinner />}
      {children}
    </button>
  );
}

type ButtonLinkProps = ComponentProps<'a'> & Look;

/** Leads to another part of the app by a full load. Within a part, give `buttonLook()` to next/link. */
export function ButtonLink({ kind, size, className, ...rest }: ButtonLinkProps) {
  return <a {...rest} className={buttonLook(kind, size, className)} />;
}
