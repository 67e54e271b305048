'use client';

import { useDeferredValue, useMemo, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useLiveState } from '../../_live/live-provider';
import { Badge } from '../../_ui/badge';
import { TextField } from '../../_ui/text-field';
import { findWord, type WordFound } from './word-search';

const tones = { against: 'danger', for: 'good', neutral: 'neutral' } as const;

/** Who carries a word, in all that the team has seen. */
export function SearchWord() {
  const t = useTranslations('play.listening.search');
  const items = useLiveState((state) => state.feed.items);
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed);
  const found = useMemo(() => findWord(items, asked), [items, asked]);
  return (
    <section aria-label={t('label')}>
      <TextField
        type="search"
        label={t('label')}
        hint={t('hint')}
        value={typed}
        onValueChange={setTyped}
        maxLength={60}
        autoComplete="off"
      />
      {found && <Found found={found} />}
    </section>
  );
}

function Found({ found: { posts, reach, sides, carriers } }: { found: WordFound }) {
  const t = useTranslations('play.listening');
  const format = useFormatter();
  const compact = (count: number) => format.number(count, { notation: 'compact' });
  const share = (part: number) =>
    format.number(reach === 0 ? 0 : part / reach, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <>
      <p aria-live="polite" className="text-sm">
        {posts === 0
          ? t('search.nothing')
          : t('search.found', {
              count: posts,
              reach: compact(reach),
              against: share(sides.against),
              for: share(sides.for),
            })}
      </p>
      <ul className="mt-2 flex flex-col gap-1.5 text-sm">
        {carriers.map((carrier) => (
          <li key={`${carrier.handle} ${carrier.name}`} className="flex items-center gap-2.5">
            <span className="min-w-0 flex-1 truncate">{carrier.name}</span>
            <span className="text-xs text-muted">{t('posts', { count: carrier.posts })}</span>
            <Badge tone={tones[carrier.leans]}>{t(`stance.${carrier.leans}`)}</Badge>
            <span translate="no" className="figures w-12 text-right text-xs text-muted">
              {compact(carrier.reach)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
