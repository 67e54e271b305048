import type { ReactNode } from 'react';
import { MessagesProvider } from '../_words/messages-provider';

export default function JoinLayout({ children }: { children: ReactNode }) {
  return <MessagesProvider areas={['join', 'privacy']}>{children}</MessagesProvider>;
}
