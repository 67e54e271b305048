import type { ReactNode } from 'react';
import { PageHeader } from '../../_ui/page-header';

interface AccountFrameProps {
  title: string;
  lead: string;
  children: ReactNode;
  footer?: ReactNode;
}

/** One narrow column: a title, a sentence, a form. */
export function AccountFrame({ title, lead, children, footer }: AccountFrameProps) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-md flex-col px-4">
      <PageHeader />
      <main className="flex flex-1 flex-col justify-center gap-8 py-8">
        <div>
          <h1 className="text-2xl">{title}</h1>
          <p className="mt-2 text-muted">{lead}</p>
        </div>
        {children}
        {footer && (
          <div className="flex flex-col gap-2 border-t border-line pt-5 text-sm text-muted">{footer}</div>
        )}
      </main>
    </div>
  );
}
