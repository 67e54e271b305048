import type { DebriefDecision } from '@/engine/debrief/types';
import { hundredth } from '@/engine/figures';
import { type Scenario, wordsIn } from '@/engine/scenario';
import { groups } from '@/engine/vocabulary';
import type { Row, SheetMaker, SheetWords } from './sheet';

/** A row per team and decision: the choice, how it came about, and what it changed, overall and by stakeholder. */
export const decisions: SheetMaker = ({ round, debrief }, words) => ({
  columns: [
    ...(['team', 'decisionId', 'question', 'responseId', 'response', 'ending', 'moment'] as const),
    ...(['tookSeconds', 'votes', 'confidence', 'changed', 'intelHeld', 'intelShared', 'effect'] as const),
    ...(['draftSeconds', 'legalSeconds', 'leadSeconds', 'redlined', 'promised', 'channels', 'form'] as const),
    ...groups,
  ],
  rows: debrief.teams.flatMap(({ index, decisions: made }) =>
    made.map((decision) => ({ team: words.team(index), ...rowOf(round.scenario, decision, words) })),
  ),
});

function rowOf(scenario: Scenario, decision: DebriefDecision, words: SheetWords): Row {
  const { decisionId, responseId, effect } = decision;
  const text = wordsIn(scenario, words.language).decisions[decisionId];
  return {
    decisionId,
    question: text?.question ?? '',
    responseId,
    response: responseId === null ? words.silence : (text?.responses[responseId]?.label ?? responseId),
    ending: words.ending(decision.ending),
    moment: words.moment(decision.minute),
    tookSeconds: decision.seconds,
    votes: decision.split.reduce((sum, { votes }) => sum + votes, 0),
    confidence: decision.confidence === null ? null : hundredth(decision.confidence),
    changed: decision.changedTheirMind,
    intelHeld: decision.intel.filter(({ held }) => held).length,
    intelShared: decision.intel.filter(({ sharedBefore }) => sharedBefore).length,
    effect: effect.overall,
    ...effect.groups,
    ...wayOut(scenario, decision, words),
  };
}

/** Which steps it took before it was out, and where it stood; empty where the decision had none of this. */
function wayOut(scenario: Scenario, { chain, unchecked, placed }: DebriefDecision, words: SheetWords): Row {
  const { channels } = wordsIn(scenario, words.language);
  return {
    ...(chain && {
      draftSeconds: chain.draft,
      legalSeconds: chain.legal,
      leadSeconds: chain.lead,
      redlined: chain.redlined ? words.yes : words.no,
    }),
    ...(unchecked && { promised: words.yes }),
    ...(placed && {
      channels: placed.channels.map((id) => channels[id] ?? id).join(', '),
      form: words.form(placed.form),
    }),
  };
}
