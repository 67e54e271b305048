'use client';

import { useTranslations } from 'use-intl';
import { useGroupSentence } from '@/app/_debrief/outcome/use-group-sentence';
import { useFigures } from '@/app/_debrief/use-figures';
import { classNames } from '@/app/_ui/class-names';
import type { Debrief, TeamDebrief } from '@/engine/debrief/types';
import { teamLook } from '@/look/team-look';
import { extremes } from '@/reports/reading/group-changes';
import { Change } from '../change';
import { rowText } from '../row-text';
import { StageMark } from '../stage-mark';

/** So many rows can be read from the back; in two columns twice as many. */
const mostRows = 7;

/** Every team in a line, against doing nothing; the best first. */
export function OutcomeSlide({ debrief }: { debrief: Debrief }) {
  const t = useTranslations('projector.story');
  const ranked = [...debrief.teams].sort((left, right) => right.outcome.score - left.outcome.score);
  const wide = ranked.length > mostRows;
  return (
    <>
      <div className="flex items-baseline justify-between gap-8">
        <h1 className="text-3xl">{t('outcome')}</h1>
        <p className="text-stage text-muted">
          {debrief.onPaper && `${t('onPaper')} · `}
          {t('against')}
        </p>
      </div>
      <ul
        className={classNames(
          'mt-[3vh] grid content-start gap-x-[4vw] overflow-hidden',
          wide && 'grid-cols-2',
        )}
      >
        {ranked.slice(0, wide ? mostRows * 2 : mostRows).map((team) => (
          <Line key={team.teamId} team={team} short={wide} look={rowText(ranked.length)} />
        ))}
      </ul>
    </>
  );
}

interface LineProps {
  team: TeamDebrief;
  /** Without the sentence on stakeholders. */
  short: boolean;
  look: string;
}

function Line({ team, short, look }: LineProps) {
  const t = useTranslations();
  const { signed } = useFigures();
  const groups = useGroupSentence();
  const ends = extremes(team);
  return (
    <li className="flex items-center gap-6 border-b border-line py-[1.6vh]">
      <StageMark index={team.index} rem={3.5} />
      <div className="min-w-0 flex-1 leading-tight">
        <p className={classNames('font-semibold', look)}>
          {t('common.team', { letter: teamLook(team.index).letter })}
          <span className="font-normal text-muted">
            {' '}
            {t('projector.story.teamAt', { value: signed(team.outcome.end) })}
          </span>
        </p>
        {ends && !short && <p className="text-stage text-muted">{groups(ends)}</p>}
      </div>
      <Change value={team.outcome.score} className="text-3xl" />
    </li>
  );
}
