import type { ReactNode } from 'react';
import { EmptyDrawing } from './empty-drawing';
import type { EmptyPlace } from './empty-drawings';

interface EmptyStateProps {
  /** One sentence: what will be here. */
  title: string;
  /** One example, or where it comes from. */
  children?: ReactNode;
  /** One button. */
  action?: ReactNode;
  /** The place that is empty, drawn. */
  drawing: EmptyPlace;
}

export function EmptyState({ title, children, action, drawing }: EmptyStateProps) {
  return (
    <div className="flex min-h-0 flex-1 flex-col items-center justify-center gap-2 px-6 py-6 text-center">
      <EmptyDrawing of={drawing} />
      <p className="max-w-sm font-medium text-balance">{title}</p>
      {children && <div className="max-w-sm text-sm text-muted text-pretty">{children}</div>}
      {action && <div className="mt-3">{action}</div>}
    </div>
  );
}
