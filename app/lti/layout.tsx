import type { ReactNode } from 'react';
import { MessagesProvider } from '../_words/messages-provider';

export default function LtiLayout({ children }: { children: ReactNode }) {
  return <MessagesProvider areas={['lti', 'homework']}>{children}</MessagesProvider>;
}
