'use client';

import { useFormatter, useTranslations } from 'use-intl';
import { classNames } from '@/app/_ui/class-names';
import type { ProjectorView } from '@/engine/view/types';
import { teamLook } from '@/look/team-look';
import { StageMark } from '../stage-mark';

/** So many fit in two columns and can still be read. */
const mostShown = 16;

const oneDecimal = {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
} as const;

/** Where everybody stands, the best first; only when the instructor shows it. */
export function Ranking({ teams }: Pick<ProjectorView, 'teams'>) {
  const t = useTranslations();
  const format = useFormatter();
  const ranked = teams
    .flatMap(({ id, index, overall, names }) =>
      overall === null || names.length === 0 ? [] : [{ id, index, overall }],
    )
    .sort((left, right) => right.overall - left.overall)
    .slice(0, mostShown);
  const wide = ranked.length > 6;
  return (
    <section aria-label={t('projector.play.ranking')} className="animate-phase">
      <h2 className="text-3xl">{t('projector.play.ranking')}</h2>
      <ol
        className={classNames(
          'mt-[2vh] grid gap-x-[4vw]',
          wide ? 'grid-flow-col grid-cols-2 grid-rows-8' : 'grid-cols-1',
        )}
      >
        {ranked.map(({ id, index, overall }, place) => (
          <li key={id} className="flex items-center gap-6 border-b border-line py-[0.9vh] text-2xl">
            <span translate="no" className="figures w-12 text-muted">
              {place + 1}
            </span>
            <StageMark index={index} rem={2.75} />
            <span className="flex-1">{t('common.team', { letter: teamLook(index).letter })}</span>
            <span translate="no" className="figures font-semibold">
              {format.number(overall, oneDecimal).replace('-', '−')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
