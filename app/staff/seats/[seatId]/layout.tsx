import type { ReactNode } from 'react';
import { MessagesProvider } from '@/app/_words/messages-provider';

/** The words of a player's screen, and those of the frame around it. */
export default function ColleagueSeatLayout({ children }: { children: ReactNode }) {
  return (
    <MessagesProvider
      areas={['roles', 'lobby', 'play', 'ownWords', 'practice', 'model', 'debrief', 'certificates', 'steps']}
    >
      {children}
    </MessagesProvider>
  );
}
