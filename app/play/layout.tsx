import type { ReactNode } from 'react';
import { MessagesProvider } from '../_words/messages-provider';

export default function PlayLayout({ children }: { children: ReactNode }) {
  return (
    <MessagesProvider
      areas={[
        'lobby',
        'play',
        'ownWords',
        'roles',
        'practice',
        'model',
        'debrief',
        'certificates',
        'privacy',
      ]}
    >
      <div data-play className="contents">
        {children}
      </div>
    </MessagesProvider>
  );
}
