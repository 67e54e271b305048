import type { ReactNode } from 'react';
import { ErrorState } from './error-state';

interface MessageScreenProps {
  title: string;
  action: ReactNode;
  children: ReactNode;
}

/** A whole page for one message: why there is nothing here, and the way on. */
export function MessageScreen({ title, action, children }: MessageScreenProps) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center px-4 py-12">
      <ErrorState title={title} action={action}>
        {children}
      </ErrorState>
    </main>
  );
}
