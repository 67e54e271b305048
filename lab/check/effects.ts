import {
  type DecisionEffect,
  leastMiddle,
  leastSpread,
  mostBehind,
  shareOfUsual,
  usualSpread,
} from '@/engine/lab/balance/effects';
import { mostStill } from '@/engine/lab/balance/reveals';
import type { Scenario } from '@/engine/scenario';
import { type Finding, inStructure } from '@/format/checks/check';
import type { PlayCheck, Played } from './subject';

/** What a team decides makes a difference, everywhere; an expected answer that scores less says why it is right. */
export const effects: PlayCheck = (subject) => [
  ...tooLittle(subject),
  ...fewWeighty(subject),
  ...middle(subject),
  ...still(subject),
  ...unexplained(subject),
];

function tooLittle({ scenario, effects: { decisions } }: Played): Finding[] {
  return decisions
    .filter(({ spread }) => spread < leastSpread)
    .map(({ decisionId, spread }) =>
      inStructure(
        ['decisions', placeOf(scenario, decisionId)],
        `its best and its worst answer lie ${points(spread)} apart; ${leastSpread} at least`,
      ),
    );
}

function fewWeighty({ effects: { decisions } }: Played): Finding[] {
  const light = decisions.filter(({ spread }) => spread < usualSpread);
  if (decisions.length === 0 || 1 - light.length / decisions.length >= shareOfUsual) return [];
  const listed = light.map(({ decisionId, spread }) => `${decisionId} ${spread.toFixed(1)}`).join(', ');
  const reason = `in ${light.length} of ${decisions.length} the best and the worst answer lie less than ${usualSpread} of 100 apart (${listed}); three quarters should reach it`;
  return [inStructure(['decisions'], reason)];
}

function middle({ effects: { middle: found, decisions } }: Played): Finding[] {
  if (decisions.length === 0 || found >= leastMiddle) return [];
  const reason = `half of all answers of simulated teams move the result by less than ${points(found)}; ${leastMiddle} at least`;
  return [inStructure(['decisions'], reason)];
}

function still({ scenario, reveals }: Played): Finding[] {
  const times = reveals.still.reduce((sum, one) => sum + one.times, 0);
  if (reveals.seen === 0 || times / reveals.seen < mostStill) return [];
  const [first] = reveals.still;
  const listed = reveals.still
    .slice(0, 5)
    .map(({ decisionId, responseId, times: often }) => `${decisionId}/${responseId} (${often} times)`)
    .join(', ');
  const reason = `after ${times} of ${reveals.seen} answers of simulated teams nobody visibly turned; under ${mostStill * 100} % should be so: ${listed}`;
  return [inStructure(['decisions', placeOf(scenario, first?.decisionId ?? '')], reason)];
}

function unexplained({ scenario, effects: { decisions } }: Played): Finding[] {
  return decisions.flatMap((decision) => {
    const place = placeOf(scenario, decision.decisionId);
    const said = Object.values(scenario.words).every(
      ({ decisions: words }) => words[decision.decisionId]?.because !== undefined,
    );
    return said ? [] : decision.behind.map((one) => lesser(one, place));
  });
}

function lesser({ responseId, by, best }: DecisionEffect['behind'][number], place: number): Finding {
  const other = best === null ? 'saying nothing' : `"${best}"`;
  const reason = `expects "${responseId}", which scores ${points(by)} less than ${other}; more than ${mostBehind} wants a "because" in the words that says why it is right`;
  return inStructure(['decisions', place, 'expected'], reason);
}

function placeOf({ structure }: Scenario, decisionId: string): number {
  return Math.max(
    0,
    structure.decisions.findIndex(({ id }) => id === decisionId),
  );
}

const points = (value: number) => `${value.toFixed(1)} of 100`;
