'use client';

import { ChevronDown, Mail } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { RoleMark } from '../../_ui/role-mark';
import { FactLabelBadge } from '../_intel/fact-label-badge';
import { readingSeconds } from '../_intel/reading-time';
import type { Reading } from '../_intel/use-reading';

interface UnreadFactsProps {
  view: PlayerView;
  reading: Reading;
}

/** What this person holds and hasn't read, under the question: the sheet covers the pane where it stands. */
export function UnreadFacts({ view, reading }: UnreadFactsProps) {
  const t = useTranslations('play.decision');
  const [opened, setOpened] = useState<readonly string[]>([]);
  const { unread } = reading;
  const open = () => {
    setOpened([...opened, ...unread]);
    reading.read();
  };
  return (
    <>
      {unread.length > 0 && (
        <button
          type="button"
          onClick={open}
          className="flex min-h-11 w-full items-center gap-2.5 rounded-md border border-time/50 px-3.5 py-2 text-left text-sm font-medium"
        >
          <Mail className="size-4 shrink-0 text-time" aria-hidden="true" />
          <span className="flex-1">
            {t('unread', { count: unread.length })}
            <span className="text-muted"> · {t('read', { seconds: String(secondsFor(view, unread)) })}</span>
          </span>
          <ChevronDown className="size-4 shrink-0 text-muted" aria-hidden="true" />
        </button>
      )}
      {opened.length > 0 && <Opened view={view} ids={opened} />}
    </>
  );
}

function Opened({ view, ids }: { view: PlayerView; ids: readonly string[] }) {
  const t = useTranslations('play.decision');
  return (
    <ul
      aria-label={t('justRead')}
      className="flex animate-enter flex-col gap-3 rounded-md bg-text/5 px-3.5 py-3 text-sm"
    >
      {view.intel
        .filter(({ id }) => ids.includes(id))
        .map(({ id, role, title, text }) => (
          <li key={id}>
            <p className="font-semibold">
              <RoleMark role={role} /> {title}
            </p>
            <p className="mt-0.5 max-w-measure text-pretty whitespace-pre-line">{text.trim()}</p>
          </li>
        ))}
      {view.facts
        .filter(({ id }) => ids.includes(id))
        .map((fact) => (
          <li key={fact.id} className="flex items-start gap-2">
            <FactLabelBadge fact={fact} />
            <span className="min-w-0">{fact.claim}</span>
          </li>
        ))}
    </ul>
  );
}

function secondsFor({ intel, facts }: PlayerView, ids: readonly string[]): number {
  const texts = [
    ...intel.map(({ id, title, text }) => ({ id, text: `${title} ${text}` })),
    ...facts.map(({ id, claim }) => ({ id, text: claim })),
  ];
  return readingSeconds(texts.filter(({ id }) => ids.includes(id)).map(({ text }) => text));
}
