import type { ReactNode } from 'react';
import { MessagesProvider } from '../_words/messages-provider';

export default function MyDataLayout({ children }: { children: ReactNode }) {
  return <MessagesProvider areas={['privacy']}>{children}</MessagesProvider>;
}
