import type { ReactNode } from 'react';
import { MessagesProvider } from '../_words/messages-provider';

export default function BeforeLayout({ children }: { children: ReactNode }) {
  return <MessagesProvider areas={['expected', 'join', 'roles']}>{children}</MessagesProvider>;
}
