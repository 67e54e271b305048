import type { ReactNode } from 'react';
import { MessagesProvider } from '../_words/messages-provider';

export default function CheckLayout({ children }: { children: ReactNode }) {
  return <MessagesProvider areas={['check']}>{children}</MessagesProvider>;
}
