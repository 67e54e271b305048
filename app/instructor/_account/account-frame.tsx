import type { ReactNode } from 'react';
import { GuestScreen } from '../../_ui/guest-screen';

interface AccountFrameProps {
  title: string;
  lead: string;
  children: ReactNode;
  footer?: ReactNode;
}

/** One narrow column: a title, a sentence, a form. */
export function AccountFrame({ title, lead, children, footer }: AccountFrameProps) {
  return (
    <GuestScreen place="centre">
      <div>
        <h1 className="text-2xl">{title}</h1>
        <p className="mt-2 text-muted">{lead}</p>
      </div>
      {children}
      {footer && (
        <div className="flex flex-col gap-2 border-t border-line pt-5 text-sm text-muted">{footer}</div>
      )}
    </GuestScreen>
  );
}
