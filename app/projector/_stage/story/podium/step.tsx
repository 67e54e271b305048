'use client';

import { useTranslations } from 'use-intl';
import { useFigures } from '@/app/_debrief/use-figures';
import type { DebriefWords } from '@/engine/debrief/types';
import { teamLook } from '@/look/team-look';
import { choiceLabel } from '@/reports/reading/choice-label';
import { bestMove } from '@/reports/reading/instructive';
import type { Placed } from '@/reports/reading/places';
import { StageMark } from '../../stage-mark';

const mostMarks = 4;
/** So many have room for the decision that made it. */
const mostMade = 2;
const heights = ['h-[16rem]', 'h-[11rem]', 'h-[8rem]'] as const;

interface StepProps {
  /** Who stands on it: more than one where results are equal. */
  on: readonly Placed[];
  words: DebriefWords;
  delayMs: number;
}

/** One place of the podium: who stands there, the decision that made it, the result. */
export function Step({ on, words, delayMs }: StepProps) {
  const t = useTranslations();
  const { plain } = useFigures();
  const [one] = on;
  if (!one) return null;
  const rest = on.length - mostMarks;
  return (
    <li
      className="flex w-[32rem] min-w-0 animate-reveal flex-col items-center text-center"
      style={{ animationDelay: `${delayMs}ms` }}
    >
      <p className="flex items-center justify-center gap-4">
        {on.slice(0, mostMarks).map(({ team }) => (
          <StageMark
            key={team.teamId}
            index={team.index}
            rem={on.length > 2 ? 5 : 8}
            label={t('common.team', { letter: teamLook(team.index).letter })}
          />
        ))}
        {rest > 0 && <span className="text-3xl text-muted">{t('projector.play.more', { count: rest })}</span>}
      </p>
      {on.length <= mostMade &&
        on.map((placed) => (
          <Made key={placed.team.teamId} placed={placed} words={words} named={on.length > 1} />
        ))}
      <p
        className={`mt-[2vh] flex w-full items-center justify-center gap-8 rounded-t-md border-t-8 border-time bg-raised ${heights[one.place - 1] ?? heights[2]}`}
      >
        <span translate="no" className="figures text-[6rem] leading-none font-semibold text-time">
          {one.place}
        </span>
        <span className="text-stage text-muted">
          {t('projector.story.podium.result', { result: plain(one.result) })}
        </span>
      </p>
    </li>
  );
}

interface MadeProps {
  placed: Placed;
  words: DebriefWords;
  /** Beside another one it says whose it is. */
  named: boolean;
}

/** The one decision that did most for it. */
function Made({ placed: { team }, words, named }: MadeProps) {
  const { moment } = useFigures();
  const made = bestMove({ teams: [team] })?.decision;
  if (!made) return null;
  return (
    <p className="mt-[1.5vh] font-serif text-stage leading-[1.15]">
      <span className={named ? 'line-clamp-2' : 'line-clamp-3'}>
        {named && <span className="font-sans font-semibold">{teamLook(team.index).letter}: </span>}
        {choiceLabel(made, words)}
      </span>
      <span className="text-muted">{moment(made.minute)}</span>
    </p>
  );
}
