import type { Round } from '@/engine/round';
import { minuteAt, planOf } from '@/engine/world/plan';
import type { MadeRow, ObjectiveRow, ReachedRow, SomeAnnotations } from '@/wire/annotations';
import type { Kind } from './save';

/** What can be graded: the rubric, and the decisions that teams have made. Read from the round, not from a table. */
export const gradingForm: Kind = {
  read: async (_db, round) => ({ objectives: objectivesOf(round), ...decisionsOf(round) }),
  shown: (reader, { objectives, reached, made }, round) => {
    if (reader.rights === 'runs' || reader.rights === 'observes') return { objectives, reached, made };
    if (reader.rights !== 'plays' || round.stage !== 'ended') return {};
    return { objectives };
  },
};

function objectivesOf({ scenario }: Round): ObjectiveRow[] {
  const { rubric = [] } = scenario.structure;
  return rubric.map(({ id, at, marks }) => ({
    id,
    at: at ?? null,
    marks: marks ?? [],
    words: inEachLanguage(scenario.words, ({ rubric: words }) => words?.[id]),
    removed: false,
  }));
}

/** Decisions that some team has made, and what each made of them; what is still to come cannot be graded yet. */
export function decisionsOf({ scenario, teams }: Round): Pick<SomeAnnotations, 'reached' | 'made'> {
  const plan = planOf(scenario);
  const made = teams.flatMap(({ id: teamId, world }) =>
    world.resolved.map(({ decisionId, responseId, resolvedP }): MadeRow => {
      const minute = Math.floor(minuteAt(plan, resolvedP));
      return { id: [teamId, decisionId].join('/'), teamId, decisionId, responseId, minute, removed: false };
    }),
  );
  const ids = new Set(made.map(({ decisionId }) => decisionId));
  const reached = scenario.structure.decisions
    .filter(({ id }) => ids.has(id))
    .map(({ id, asks }): ReachedRow => {
      const words = inEachLanguage(scenario.words, ({ decisions }) => {
        const found = decisions[id];
        if (!found) return undefined;
        const labels = Object.entries(found.responses).map(([one, { label }]): [string, string] => [
          one,
          label,
        ]);
        return { question: found.question, ask: found.ask ?? null, responses: Object.fromEntries(labels) };
      });
      return { id, asks: asks?.kind ?? null, words, removed: false };
    });
  return { reached, made };
}

function inEachLanguage<Words, Found>(
  words: Record<string, Words>,
  pick: (words: Words) => Found | undefined,
): Record<string, Found> {
  const found = Object.entries(words).flatMap(([language, all]): [string, Found][] => {
    const picked = pick(all);
    return picked === undefined ? [] : [[language, picked]];
  });
  return Object.fromEntries(found);
}
