import type { ReactNode } from 'react';
import { MessagesProvider } from '../_words/messages-provider';
import { consoleAreas } from './_frame/console-areas';

export default function InstructorLayout({ children }: { children: ReactNode }) {
  return (
    <MessagesProvider areas={[...consoleAreas, 'people', 'workshops', 'homework', 'lti']}>
      {children}
    </MessagesProvider>
  );
}
