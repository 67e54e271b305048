'use client';

import { useTranslations } from 'use-intl';
import { type BarRow, barDrawing } from '@/app/_charts/picture/bar-drawing';
import { useReason } from '@/app/_debrief/decisions/use-reason';
import { useFigures } from '@/app/_debrief/use-figures';
import { ScenarioText } from '@/app/_ui/scenario-text';
import type { DebriefWords } from '@/engine/debrief/types';
import { teamLook } from '@/look/team-look';
import { choiceLabel } from '@/reports/reading/choice-label';
import type { Move } from '@/reports/reading/instructive';
import { clockDigits } from '@/words/countdown-steps';
import { Change } from '../change';
import { StageMark } from '../stage-mark';
import { MomentSlide } from './moment-slide';
import { MoveReasons } from './move-reasons';

interface MoveSlideProps {
  kind: 'loss' | 'recovery';
  move: Move;
  words: DebriefWords;
}

/** The costliest or the best move of the round: whose, what, and what the real organisation did there. */
export function MoveSlide({ kind, move: { team, decision }, words }: MoveSlideProps) {
  const t = useTranslations();
  const reason = useReason(words);
  const { signed } = useFigures();
  const drawing = barDrawing([
    ...decision.terms.map((term) => barOf(reason(term), term.effect.overall, signed)),
    {
      ...barOf(
        choiceLabel(decision, words) ?? t('debrief.decisions.silence'),
        decision.effect.overall,
        signed,
      ),
      total: true,
    },
  ]);
  const missed = kind === 'loss' && decision.effect.overall >= 0;
  const best = kind === 'loss' && decision.best && decision.best.gain > 0 ? decision.best : undefined;
  // Where the better answer stands there is no room for what really happened; another slide tells it.
  const reality = best ? undefined : words.realCase.reality[decision.decisionId];
  return (
    <MomentSlide
      kicker={t(missed ? 'projector.story.lossMissed' : `projector.story.${kind}`)}
      title={words.decisions[decision.decisionId]?.question ?? decision.decisionId}
      question={t(`projector.story.${kind}Question`)}
      drawing={drawing}
    >
      <div className="flex items-center gap-8 border-y border-line py-[2vh]">
        <StageMark
          index={team.index}
          rem={5}
          label={t('common.team', { letter: teamLook(team.index).letter })}
        />
        <div className="flex-1">
          <p className="text-3xl leading-tight font-semibold">
            <ScenarioText or={t('debrief.decisions.silence')}>{choiceLabel(decision, words)}</ScenarioText>
          </p>
          <p className="mt-1 text-stage text-muted">
            {t('debrief.decisions.took', { time: clockDigits(Math.round(decision.seconds)) })},{' '}
            {t(`debrief.decisions.ending.${decision.ending}`)}
          </p>
        </div>
        <Change value={decision.effect.overall} className="text-4xl" />
      </div>
      {best && <Best decision={decision} best={best} words={words} />}
      <MoveReasons decision={decision} words={words} />
      {reality && (
        <div className="mt-[3vh] max-w-[88%]">
          <p className="text-stage text-muted">{t('projector.story.reality')}</p>
          <p className="mt-1 line-clamp-3 font-serif text-stage leading-snug">
            <ScenarioText>{reality}</ScenarioText>
          </p>
        </div>
      )}
    </MomentSlide>
  );
}

interface BestProps {
  decision: Move['decision'];
  best: NonNullable<Move['decision']['best']>;
  words: DebriefWords;
}

/** The answer that would have done most, and how much more. */
function Best({ decision, best, words }: BestProps) {
  const t = useTranslations();
  const label = choiceLabel({ ...decision, responseId: best.responseId }, words);
  return (
    <p className="flex items-baseline gap-4 border-b border-line py-[1.5vh] text-stage">
      <span className="flex-1">
        <span className="text-muted">{t('projector.story.lossBest')}</span>{' '}
        <ScenarioText or={t('debrief.decisions.silence')}>{label}</ScenarioText>
      </span>
      <Change value={best.gain} className="text-3xl" />
    </p>
  );
}

function barOf(label: string, to: number, signed: (value: number, decimals: number) => string): BarRow {
  return { label, from: 0, to, figure: signed(to, 1) };
}
