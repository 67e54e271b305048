import type { ReactNode } from 'react';
import { MessagesProvider } from '../_words/messages-provider';

export default function HomeworkLayout({ children }: { children: ReactNode }) {
  return <MessagesProvider areas={['homework', 'join']}>{children}</MessagesProvider>;
}
