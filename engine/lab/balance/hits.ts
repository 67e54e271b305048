import { at } from '../../model/state';
import type { Scenario } from '../../scenario';
import type { World } from '../../world/world';

/** How many of the simulated teams met each thing. */
export type Hits = {
  teams: number;
  injects: Record<string, number>;
  decisions: Record<string, number>;
  /** by `decision/response`; silence is `decision/` */
  answers: Record<string, number>;
  contradictions: number;
  brokenPromises: number;
  inquiries: number;
};

/** Counts, all of them nought, for everything that a scenario can bring. */
export function newHits({ structure }: Scenario): Hits {
  const { injects, scheduled, decisions } = structure;
  const answers = decisions.flatMap(({ id, responses }) => [
    `${id}/`,
    ...responses.map((one) => `${id}/${one.id}`),
  ]);
  return {
    teams: 0,
    injects: zeros([...injects, ...scheduled].map(({ id }) => id)),
    decisions: zeros(decisions.map(({ id }) => id)),
    answers: zeros(answers),
    contradictions: 0,
    brokenPromises: 0,
    inquiries: 0,
  };
}

function zeros(ids: string[]): Record<string, number> {
  return Object.fromEntries(ids.map((id) => [id, 0]));
}

/** Adds one played world. */
export function countHits(hits: Hits, world: World): void {
  hits.teams += 1;
  for (const id of Object.keys(world.happened)) hits.injects[id] = (hits.injects[id] ?? 0) + 1;
  for (const { decisionId, responseId } of world.resolved) {
    const answer = `${decisionId}/${responseId ?? ''}`;
    hits.decisions[decisionId] = (hits.decisions[decisionId] ?? 0) + 1;
    hits.answers[answer] = (hits.answers[answer] ?? 0) + 1;
  }
  if (world.contradictions.length > 0) hits.contradictions += 1;
  if (world.promises.some(({ state }) => state === 'broken')) hits.brokenPromises += 1;
  if (world.model[at.regulator] === 0) hits.inquiries += 1;
}
