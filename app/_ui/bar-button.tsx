import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { barWord } from './app-bar';
import { buttonLook } from './button-look';

interface BarButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  icon: LucideIcon;
  /** Beside the icon where the bar has room, spoken and as a tip where it hasn't. */
  label: string;
}

/** A button of an app bar: its word stands beside it where there is room for all of them. */
export function BarButton({ icon: Icon, label, ...rest }: BarButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      className={buttonLook('quiet', 'small', 'px-2 whitespace-nowrap')}
    >
      <Icon className="size-4 shrink-0" aria-hidden="true" />
      <span className={barWord}>{label}</span>
    </button>
  );
}
