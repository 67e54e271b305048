'use client';

import { CircleQuestionMark, Quote, Star, TriangleAlert } from 'lucide-react';
import type { NoteTag } from '@/wire/annotations';
import { classNames } from '../_ui/class-names';

const looks = {
  strong: { icon: Star, tone: 'text-good' },
  missed: { icon: TriangleAlert, tone: 'text-warn' },
  ask: { icon: CircleQuestionMark, tone: 'text-accent' },
  quote: { icon: Quote, tone: 'text-muted' },
} as const satisfies Record<NoteTag, object>;

/** The sign of a tag; its name stands beside it or is spoken. */
export function TagMark({ tag, label }: { tag: NoteTag; label?: string | undefined }) {
  const { icon: Icon, tone } = looks[tag];
  return (
    <Icon
      className={classNames('size-4 shrink-0', tone)}
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined}
    />
  );
}
