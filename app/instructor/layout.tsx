import type { ReactNode } from 'react';
import { MessagesProvider } from '../_i18n/messages-provider';

export default function InstructorLayout({ children }: { children: ReactNode }) {
  return (
    <MessagesProvider
      areas={['account', 'instructor', 'debrief', 'model', 'exports', 'workshops', 'certificates', 'steps']}
    >
      {children}
    </MessagesProvider>
  );
}
