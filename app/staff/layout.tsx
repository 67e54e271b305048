import type { ReactNode } from 'react';
import { MessagesProvider } from '../_words/messages-provider';
import { consoleAreas } from '../instructor/_frame/console-areas';

export default function ColleagueLayout({ children }: { children: ReactNode }) {
  return <MessagesProvider areas={consoleAreas}>{children}</MessagesProvider>;
}
