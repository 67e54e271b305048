import type { ReactNode } from 'react';
import { MessagesProvider } from '../_words/messages-provider';

export default function InvitationLayout({ children }: { children: ReactNode }) {
  return <MessagesProvider areas={['staff']}>{children}</MessagesProvider>;
}
