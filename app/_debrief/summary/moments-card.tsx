'use client';

import { useTranslations } from 'use-intl';
import type { DebriefDecision, DebriefWords, TeamDebrief } from '@/engine/debrief/types';
import { choiceLabel } from '@/reports/reading/choice-label';
import { turningPoints } from '@/reports/reading/turning-points';
import { useReason } from '../decisions/use-reason';
import { Effect } from '../effect';
import { useFigures } from '../use-figures';
import { Card } from './card';

interface MomentsCardProps {
  team: TeamDebrief;
  words: DebriefWords;
}

/** The decisions that made the result, in their order, each with the strongest reason why. */
export function MomentsCard({ team, words }: MomentsCardProps) {
  const t = useTranslations('debrief.summary');
  const moments = turningPoints(team);
  return (
    <Card title={t('moments')}>
      {moments.length === 0 && <p className="mt-2 text-muted">{t('momentsNone')}</p>}
      <ol className="mt-3 flex flex-col gap-4">
        {moments.map((decision) => (
          <Moment key={decision.decisionId} decision={decision} words={words} />
        ))}
      </ol>
    </Card>
  );
}

function Moment({ decision, words }: { decision: DebriefDecision; words: DebriefWords }) {
  const silence = useTranslations('debrief.decisions')('silence');
  const reason = useReason(words);
  const { moment } = useFigures();
  // What an answer set in motion is the rest of its effect, and says nothing by itself.
  const [strongest] = decision.terms
    .filter(({ term }) => term !== 'what-followed')
    .sort((left, right) => Math.abs(right.effect.overall) - Math.abs(left.effect.overall));
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4">
      <p className="text-xs text-muted">{moment(decision.minute)}</p>
      <p className="row-span-2 self-center text-lg">
        <Effect value={decision.effect.overall} decimals={0} />
      </p>
      <p className="font-serif text-lg leading-snug text-pretty">{choiceLabel(decision, words) ?? silence}</p>
      {strongest && <p className="col-span-2 mt-0.5 text-sm text-muted">{reason(strongest)}</p>}
    </li>
  );
}
