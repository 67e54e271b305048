'use client';

import { useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { HomeworkCard, HomeworkTryItem } from '@/wire/homework';
import { announce } from '../../_ui/announce';
import { ConfirmButton } from '../../_ui/confirm-button';
import { CopyLink } from '../../_ui/copy-link';
import { toast } from '../../_ui/toast';

type Me = NonNullable<HomeworkCard['me']>;

interface OwnResultsProps {
  me: Me;
  /** The person's own link, without the server. */
  address: string;
  /** False when it did not work. */
  onErase: () => Promise<boolean>;
  onErased: () => Promise<void>;
}

/** What came of each try, the way to another device, and the way out. */
export function OwnResults({ me, address, onErase, onErased }: OwnResultsProps) {
  const t = useTranslations('homework.page');
  const [origin, setOrigin] = useState('');
  useEffect(() => setOrigin(window.location.origin), []);
  return (
    <section aria-labelledby="own-results" className="border-t border-line pt-5">
      <h2 id="own-results" className="text-lg">
        {t('results')}
      </h2>
      <ol className="mt-2 divide-y divide-line">
        {me.tries.map((one, index) => (
          <TryLine key={one.startedAt} one={one} number={index + 1} underway={me.underway} />
        ))}
      </ol>
      <p className="mt-4 mb-2 text-xs text-pretty text-muted">{t('elsewhere')}</p>
      <div className="flex flex-wrap gap-2">
        <CopyLink address={`${origin}${address}`} label={t('ownLink')} kind="secondary" />
        <Erase onErase={onErase} onErased={onErased} />
      </div>
    </section>
  );
}

function TryLine({ one, number, underway }: { one: HomeworkTryItem; number: number; underway: boolean }) {
  const t = useTranslations('homework.page');
  const format = useFormatter();
  const { startedAt, score, percentile } = one;
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
      <span className="text-sm text-muted">
        {t('result', { number })} ·{' '}
        {format.dateTime(new Date(startedAt), { dateStyle: 'medium', timeStyle: 'short' })}
      </span>
      <span className="text-sm">
        {score === null ? (
          <span className="text-muted">{t(stateOf(one, underway))}</span>
        ) : (
          <>
            <strong className="figures font-semibold">{t('score', { score: Math.round(score) })}</strong>
            {percentile !== null && (
              <span className="text-muted">, {t('better', { percent: Math.round(percentile) })}</span>
            )}
          </>
        )}
      </span>
    </li>
  );
}

function stateOf({ endedAt, pending }: HomeworkTryItem, underway: boolean) {
  if (endedAt === null) return underway ? 'playing' : 'unfinished';
  return pending ? 'pending' : 'early';
}

function Erase({ onErase, onErased }: Pick<OwnResultsProps, 'onErase' | 'onErased'>) {
  const t = useTranslations('homework.page');
  const failed = useTranslations('errors')('unknown');
  async function erase() {
    const done = await onErase();
    const words = done ? t('erased') : failed;
    toast(words);
    announce(words);
    if (done) void onErased();
  }
  return (
    <ConfirmButton
      kind="quiet"
      size="small"
      action={t('erase')}
      title={t('eraseTitle')}
      text={t('eraseText')}
      onConfirm={erase}
    />
  );
}
