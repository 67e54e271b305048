import type { PlayMs } from '../ids';
import type { Round } from '../round';
import { wordsIn } from '../scenario';
import { minuteAt, planOf } from '../world/plan';
import type { ForkView, RewindView } from './types';

/** A moment one may go back to, or go on from: play at `toP`, with nothing of what came at or after it. */
export type MomentView = {
  toP: PlayMs;
  minute: number;
  kind: 'start' | 'before-decision' | 'after-decision' | 'before-inject' | 'before-post';
  /** the decision, the inject or the persona; empty for the start */
  label: string;
};

type Marked = Pick<MomentView, 'toP' | 'kind' | 'label'>;

/** [U5] The moments that stand out so far, newest first: decisions, and what the instructor did by hand. */
export function momentViews(round: Round, language: string): MomentView[] {
  if (round.stage === 'lobby') return [];
  const plan = planOf(round.scenario);
  // A live fork is not rewound to before its beginning; once it is over, all of it is there to go on from.
  const first = round.stage === 'ended' ? 1 : (round.forkedP ?? 0) + 1;
  const start: Marked = { toP: first, kind: 'start', label: '' };
  return [start, ...aroundDecisions(round, language), ...beforeMarks(round, language)]
    .filter(({ toP }) => toP >= first && toP <= round.p)
    .sort((a, b) => b.toP - a.toP)
    .map((moment) => ({ ...moment, minute: Math.floor(minuteAt(plan, moment.toP)) }));
}

/** Before the first team was asked, and after the last one had answered. */
function aroundDecisions({ scenario, teams }: Round, language: string): Marked[] {
  const words = wordsIn(scenario, language).decisions;
  const playing = teams.filter(({ seats }) => seats.length > 0);
  return scenario.structure.decisions.flatMap(({ id }): Marked[] => {
    const open = playing.flatMap(({ world }) => (world.open?.decisionId === id ? world.open.openedP : []));
    const over = playing.flatMap(({ world }) => world.resolved.find((one) => one.decisionId === id) ?? []);
    const opened = [...open, ...over.map(({ openedP }) => openedP)];
    if (opened.length === 0) return [];
    const label = words[id]?.question ?? id;
    const before: Marked = { toP: Math.min(...opened), kind: 'before-decision', label };
    if (open.length > 0) return [before];
    const last = Math.max(...over.map(({ resolvedP }) => resolvedP));
    return [before, { toP: last + 1, kind: 'after-decision', label }];
  });
}

function beforeMarks({ scenario, marks }: Round, language: string): Marked[] {
  const words = wordsIn(scenario, language);
  return marks.map((mark): Marked => {
    if (mark.mark === 'posted') {
      const { p: toP, personaId } = mark;
      return { toP, kind: 'before-post', label: words.personas[personaId]?.name ?? personaId };
    }
    const text = words.injects[mark.injectId];
    return { toP: mark.p, kind: 'before-inject', label: text?.label ?? mark.injectId };
  });
}

/** What everybody is told of the last rewind until the round goes on. */
export function rewindView({ scenario, rewinds }: Round): RewindView {
  const { times, last, shown } = rewinds;
  if (!last || !shown) return { times, shown: null };
  return {
    times,
    shown: { minute: Math.floor(minuteAt(planOf(scenario), last.toP)), reason: last.reason },
  };
}

/** Where this round goes on from another one. */
export function forkView({ scenario, forkedP }: Round): ForkView {
  return forkedP === null ? null : { minute: Math.floor(minuteAt(planOf(scenario), forkedP)) };
}
