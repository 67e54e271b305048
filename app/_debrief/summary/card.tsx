import type { ReactNode } from 'react';
import { classNames } from '../../_ui/class-names';

interface CardProps {
  title: string;
  children: ReactNode;
  className?: string;
}

/** One answer of the summary. */
export function Card({ title, children, className }: CardProps) {
  return (
    <article className={classNames('rounded-md border border-line bg-surface p-5 md:p-6', className)}>
      <h2 className="kicker">{title}</h2>
      {children}
    </article>
  );
}
