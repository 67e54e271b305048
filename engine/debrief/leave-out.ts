import { applyAct } from '../model/act';
import { delay } from '../model/effects';
import { at, copyState, get, type ModelState } from '../model/state';
import type { Around } from '../replay/play';
import type { Response } from '../scenario/structure';
import { groups } from '../vocabulary';
import { hourAt, type Plan } from '../world/plan';
import type { World } from '../world/world';

/** Parts of what an answer did, in the order in which explanations take them away. */
export const parts = [
  'promise',
  'contradiction',
  'lateness',
  'disbelief',
  'rumour',
  'blame',
  'conversation',
  'credibility',
  'severity',
  'support',
  'goodwill',
  'silence',
] as const;
export type AnswerPart = (typeof parts)[number];

/** Where in the model's state each part of an answer shows. */
export const placesOf: Partial<Record<AnswerPart, readonly number[]>> = {
  rumour: [at.M, at.rumour],
  blame: [at.A],
  conversation: [at.V, at.pool],
  credibility: [at.C],
  severity: [at.sev],
  support: [at.support],
  goodwill: groups.map((_, g) => at.credit + g),
  silence: [at.spoken],
};

/** What lateness and lost credibility take from an answer's worth. */
const worthPlaces = [at.A, at.M, at.V, at.pool, ...groups.map((_, g) => at.credit + g)];

/** An answer whose parts may be taken away: `key` is `decision/response`. */
export type PlayedAnswer = { plan: Plan; key: string; decisionId: string; response: Response };

/** A replay's look at one decision that takes these parts out of its answer. */
export function leaveOut(answer: PlayedAnswer, out: readonly AnswerPart[]): Around {
  const { key, decisionId } = answer;
  return {
    before(world, opened) {
      if (opened === decisionId && out.includes('contradiction')) forgive(world, key);
    },
    after(world, opened, before) {
      if (opened !== decisionId) return;
      if (out.includes('promise')) keep(world, key);
      const minute = world.resolved.at(-1)?.minute ?? world.minute;
      const worth = worthOf(before, answer, minute, {
        late: !out.includes('lateness'),
        doubted: !out.includes('disbelief'),
      });
      for (const place of worthPlaces) world.model[place] = get(worth, place);
      for (const part of out)
        for (const place of placesOf[part] ?? []) world.model[place] = get(before, place);
    },
  };
}

/** A key that counts as contradicted already is not caught again. */
function forgive(world: World, key: string): void {
  if (!world.contradictions.includes(key)) world.contradictions.push(key);
}

function keep(world: World, key: string): void {
  world.promises = world.promises.map((one) => (one.key === key ? { ...one, state: 'kept' } : one));
}

/** The state after the acts of an answer given at a scenario minute; prompt unless `late`, fully believed unless `doubted`. */
export function worthOf(
  before: ModelState,
  { plan, response }: PlayedAnswer,
  minute: number,
  as: { late: boolean; doubted: boolean },
): ModelState {
  const state = copyState(before);
  const now = hourAt(plan, minute);
  const hour = as.late ? now : now - delay(before, now);
  if (!as.doubted) state[at.C] = 1;
  for (const act of response.acts) applyAct(state, act, hour);
  return state;
}
