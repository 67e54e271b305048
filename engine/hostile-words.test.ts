import { describe, expect, it, test } from 'vitest';
import type { z } from 'zod';
import { instructorCommandSchema, playerCommandSchema } from './command';
import { debrief } from './debrief';
import { whatIf } from './debrief/what-if';
import { debriefWords } from './debrief/words';
import { testScenario } from './fixtures/scenario';
import { lobby, playing, type Table } from './fixtures/table';
import { wordsIn } from './scenario';
import { id } from './scenario/timing';
import { view } from './view';

/** Words to which every object has an answer of its own. */
const inherited = Object.getOwnPropertyNames(Object.prototype);

const groups = { customers: 1, public: 1, employees: 1, media: 1, investors: 1, regulators: 1 };

/** The first value that fits a field: the hostile word where any text will do. */
function valueFor(schema: z.ZodType, word: string): unknown {
  const candidates = [
    word,
    [word],
    { en: word },
    1,
    true,
    'en',
    'verify',
    'own',
    'own-choice',
    ['lead'],
    [1],
    { teamId: word, n: 1 },
    groups,
    { most: ['customers', 'public'], least: 'media' },
    null,
    'text',
    'plain',
  ];
  const found = candidates.find((candidate) => schema.safeParse(candidate).success);
  if (found === undefined) throw new Error('a field of a command that this test cannot fill');
  return found;
}

/** Every command that names something by its id, with a word for the id. */
function naming(schema: typeof playerCommandSchema | typeof instructorCommandSchema, word: string) {
  const options: readonly z.ZodObject[] = schema.options;
  return options
    .filter(({ shape }) => Object.keys(shape).some((key) => /Ids?$/.test(key)))
    .map(({ shape }) => {
      const fields = Object.entries(shape).map(([key, field]) => [
        key,
        key === 'type' ? field : valueFor(field, word),
      ]);
      const type = [...shape.type.values][0];
      return schema.parse({ ...Object.fromEntries(fields), type });
    });
}

function tellsAll({ round }: Table): string {
  const seats = round.teams.flatMap((team) => team.seats.map(({ roles }) => ({ team, roles })));
  return JSON.stringify([
    ...(['instructor', 'projector', 'observer'] as const).map((as) => view(round, { as, language: 'en' })),
    ...seats.map(({ team, roles }) => view(round, { as: 'player', teamId: team.id, roles, language: 'en' })),
  ]);
}

describe.each(inherited)('somebody who says "%s"', (word) => {
  it('instead of an id is refused, and nothing changes', () => {
    for (const table of [lobby(), playing().at(8), playing().at(601)]) {
      const before = JSON.stringify(table.round);
      const after = [
        ...naming(playerCommandSchema, word).map((command) => table.player('Ada', command)),
        ...naming(instructorCommandSchema, word).map((command) => table.instructor(command)),
      ];
      for (const { answer, round } of after) {
        expect(answer.ok && answer.events.length > 0, JSON.stringify(answer)).toBe(false);
        expect(JSON.stringify(round)).toBe(before);
      }
    }
  });

  it('in every place for words is heard, and the round goes on to its debrief', () => {
    const language = { en: word };
    const table = lobby()
      .player('Ada', { type: 'rename-me', nickname: word })
      .instructor({ type: 'start' })
      .player('Ben', { type: 'say', text: word })
      .instructor({ type: 'nudge', text: word })
      .instructor({ type: 'post-as', personaId: 'witness', channelId: 'short', text: language })
      .at(12)
      .player('Ada', { type: 'lock-decision', decisionId: 'first', responseId: 'hold' })
      .at(601);
    expect(tellsAll(table).split(JSON.stringify(word)).length).toBeGreaterThan(3);
    const { round, log } = table;
    expect(JSON.stringify(log)).toContain(`"nickname":${JSON.stringify(word)}`);
    expect(debrief(round, log).teams[0]?.decisions[0]?.responseId).toBe('hold');
    for (const change of [
      { teamId: word, decisionId: 'first', responseId: null },
      { teamId: 'team-1', decisionId: word, responseId: null },
      { teamId: 'team-1', decisionId: 'first', responseId: word },
    ])
      expect(whatIf(round, log, change).ok).toBe(false);
  });

  it('as a language reads the first one of the scenario', () => {
    expect(wordsIn(testScenario, word)).toBe(wordsIn(testScenario, 'en'));
    expect(debriefWords(testScenario, word)).toEqual(debriefWords(testScenario, 'en'));
  });

  it('cannot be an author who calls something so', () => {
    expect(id.safeParse(word).success).toBe(false);
  });
});

test('every word is tried in commands that name something', () => {
  expect(naming(playerCommandSchema, 'constructor').length).toBeGreaterThan(8);
  expect(naming(instructorCommandSchema, 'constructor').length).toBeGreaterThan(8);
});
