'use client';

import { useTranslations } from 'use-intl';
import type { TeamDebrief } from '@/engine/debrief/types';
import { extremes } from '@/reports/reading/group-changes';
import { classNames } from '../../_ui/class-names';
import { TeamLabel } from '../team-label';
import { useFigures } from '../use-figures';
import { useGroupSentence } from './use-group-sentence';

/** How it ended for one team, as one would say it. */
export function OutcomeSentence({ team, own = false }: { team: TeamDebrief; own?: boolean }) {
  const t = useTranslations();
  const { signed, points } = useFigures();
  const groups = useGroupSentence();
  const { end, after30Days, score } = team.outcome;
  const ends = extremes(team);
  return (
    <article
      className={classNames(
        'w-full rounded-md border bg-surface p-4',
        own ? 'mb-4 border-accent/60 md:p-6' : 'border-line',
      )}
    >
      {own && <p className="kicker mb-1">{t('debrief.yourTeam')}</p>}
      <p className={classNames('text-pretty', own ? 'text-lg' : 'text-base')}>
        {t.rich(`debrief.outcome.${verdict(score)}`, {
          team: () => <TeamLabel index={team.index} />,
          end: signed(end),
          points: points(score),
        })}
      </p>
      <p className="mt-2 text-sm text-muted">
        {groups(ends)} {t('debrief.outcome.later', { later: signed(after30Days) })}
      </p>
    </article>
  );
}

function verdict(score: number): 'better' | 'worse' | 'same' {
  if (Math.round(score) > 0) return 'better';
  return Math.round(score) < 0 ? 'worse' : 'same';
}
