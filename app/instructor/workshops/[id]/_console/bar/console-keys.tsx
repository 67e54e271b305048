'use client';

import { useTranslations } from 'use-intl';
import { KeyList } from '@/app/_ui/key-list';

const keys = [
  ['space', '␣'],
  ['close', 'C'],
  ['plus', '+'],
  ['minus', '−'],
  ['event', 'E'],
  ['next', 'L'],
  ['tray', 'T'],
  ['hold', 'H'],
  ['release', 'R'],
  ['note', 'N'],
  ['tags', '1–4'],
  ['grade', 'G'],
  ['post', 'P'],
  ['outside', 'W'],
  ['settings', 'S'],
  ['back', 'Z'],
  ['nudge', 'M'],
  ['calm', 'B'],
  ['join', 'I'],
  ['teams', 'J K'],
  ['projector', 'O'],
  ['help', '?'],
] as const;

/** The keys of the console. */
export function ConsoleKeys() {
  const t = useTranslations('instructor.keys');
  return <KeyList keys={keys} wordsOf={t} />;
}
