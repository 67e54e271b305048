import { type ReactNode, useId } from 'react';
import { classNames } from '../../_ui/class-names';

interface CardProps {
  title: string;
  hint?: ReactNode;
  children: ReactNode;
  className?: string | undefined;
}

/** One matter of the lobby. */
export function Card({ title, hint, children, className }: CardProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={classNames('rounded-md border border-line bg-surface p-4 sm:p-5', className)}
    >
      <h2 id={id} className="text-lg">
        {title}
      </h2>
      {hint && <p className="mt-1 text-sm text-muted">{hint}</p>}
      <div className="mt-4">{children}</div>
    </section>
  );
}
