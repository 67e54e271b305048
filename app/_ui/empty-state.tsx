import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** One sentence: what will be here. */
  title: string;
  /** One example, or where it comes from. */
  children?: ReactNode;
  /** One button. */
  action?: ReactNode;
  icon?: ReactNode;
}

export function EmptyState({ title, children, action, icon }: EmptyStateProps) {
  return (
    <div className="flex flex-1 flex-col items-center justify-center gap-2 px-6 py-10 text-center">
      {icon && <div className="text-muted [&>svg]:size-7">{icon}</div>}
      <p className="max-w-sm font-medium text-balance">{title}</p>
      {children && <div className="max-w-sm text-sm text-muted text-pretty">{children}</div>}
      {action && <div className="mt-3">{action}</div>}
    </div>
  );
}
