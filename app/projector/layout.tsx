import './stage.css';
import type { ReactNode } from 'react';
import { MessagesProvider } from '../_words/messages-provider';

export default function ProjectorLayout({ children }: { children: ReactNode }) {
  return (
    <MessagesProvider areas={['roles', 'projector', 'ownWords', 'debrief', 'model', 'privacy']}>
      {children}
    </MessagesProvider>
  );
}
