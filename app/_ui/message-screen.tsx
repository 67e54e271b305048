import type { ReactNode } from 'react';
import { ErrorState } from './error-state';
import { GuestScreen } from './guest-screen';

interface MessageScreenProps {
  title: string;
  action: ReactNode;
  children: ReactNode;
}

/** A whole page for one message: why there is nothing here, and the way on. */
export function MessageScreen({ title, action, children }: MessageScreenProps) {
  return (
    <GuestScreen place="centre">
      <ErrorState title={title} action={action}>
        {children}
      </ErrorState>
    </GuestScreen>
  );
}
