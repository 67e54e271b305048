import type { ReactNode } from 'react';
import { MessagesProvider } from '../_i18n/messages-provider';

export default function JoinLayout({ children }: { children: ReactNode }) {
  return <MessagesProvider areas={['join', 'privacy']}>{children}</MessagesProvider>;
}
