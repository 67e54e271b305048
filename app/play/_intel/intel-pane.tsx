'use client';

import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { EmptyState } from '../../_ui/empty-state';
import { useMe } from '../_play/use-me';
import { Powers } from '../_powers/powers';
import { Scroller } from '../_war-room/scroller';
import { Envelope } from './envelope';
import { FactLine } from './fact-line';

/** What only some know, and how sure the team is of what everybody says. */
export function IntelPane({ view }: { view: PlayerView }) {
  const t = useTranslations('play.intel');
  const me = useMe(view);
  const newestFirst = [...view.intel].sort((left, right) => right.p - left.p);
  return (
    <Scroller label={t('envelopes')} className="p-4">
      <Powers view={view} />
      {newestFirst.length === 0 ? (
        <EmptyState drawing="intel" title={t('empty')}>
          {t('emptyHint')}
        </EmptyState>
      ) : (
        <ul aria-label={t('envelopes')} className="flex flex-col gap-3">
          {newestFirst.map((intel) => (
            <Envelope key={intel.id} view={view} intel={intel} />
          ))}
        </ul>
      )}
      {view.facts.length > 0 && (
        <section aria-label={t('facts')} className="mt-6">
          <h3 className="text-sm font-semibold">{t('facts')}</h3>
          <p className="mt-0.5 text-xs text-muted">{t('factsHint')}</p>
          <ul className="mt-2 divide-y divide-line border-y border-line">
            {view.facts.map((fact) => (
              <FactLine key={fact.id} view={view} fact={fact} me={me?.id} />
            ))}
          </ul>
        </section>
      )}
    </Scroller>
  );
}
