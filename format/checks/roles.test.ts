import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { structureSchema } from '@/engine/scenario/structure';
import { type Words, wordsSchema } from '@/engine/scenario/words';
import { roles, roleWords } from './roles';

const small = path.join(import.meta.dirname, '..', 'fixtures', 'small');
const read = async (file: string) => parse(await readFile(path.join(small, file), 'utf8'));

/** What an author hears of the small scenario with these changes at its top level. */
async function heard(changes: object): Promise<string[]> {
  const structure = structureSchema.parse({ ...(await read('scenario.yaml')), ...changes });
  const draft = { slug: 'small', structure, words: {}, realCase: await read('case.yaml'), pictures: [] };
  return roles(draft).map(({ path: at, reason }) => `${at.join('.')}: ${reason}`);
}

async function wordsHeard(changes: object, edit: (words: Words) => Words = (words) => words) {
  const structure = structureSchema.parse({ ...(await read('scenario.yaml')), ...changes });
  const words = edit(wordsSchema.parse(await read('en.yaml')));
  return roleWords(structure, words).map(({ path: at, reason }) => `${at.join('.')}: ${reason}`);
}

const oven = { id: 'oven-log', role: 'operations', at: 'd1 09:30', matters: ['first-word'] };

describe('the roles of a scenario', () => {
  it('[J1] may leave two out, never the lead, and nothing is for a role that nobody plays', async () => {
    const left = { operations: { out: true } };
    expect(await heard({ roles: left })).toEqual(['intel.0.role: nobody plays "operations" here ("roles")']);
    expect(await heard({ roles: { social: { out: true } } })).toEqual([]);
    await expect(heard({ roles: { lead: { out: true } } })).rejects.toThrow();
    const three = { social: { out: true }, care: { out: true }, legal: { out: true } };
    await expect(heard({ roles: three })).rejects.toThrow('more than two');
  });

  it('[J9] have two goals each at most', async () => {
    const goal = (id: string) => ({ id, role: 'care', met: { decided: 'first-word' } });
    expect(await heard({ goals: [goal('a'), goal('b')] })).toEqual([]);
    expect(await heard({ goals: [goal('a'), goal('b'), goal('c')] })).toEqual([
      'goals.2: "care" has two goals already',
    ]);
  });

  it('[J12] keep legal where a decision has a chain', async () => {
    const { decisions } = await read('scenario.yaml');
    const chained = [{ ...decisions[0], chain: true }, ...decisions.slice(1)];
    expect(await heard({ decisions: chained })).toEqual([]);
    expect(await heard({ decisions: chained, roles: { legal: { out: true } } })).toEqual([
      'decisions.0.chain: needs legal, and nobody plays that role here ("roles")',
    ]);
  });

  it('[J1] have words where they are played, and none where they are not', async () => {
    expect(await wordsHeard({})).toEqual([]);
    expect(await wordsHeard({ roles: { social: { out: true } } })).toEqual([
      'roles.social: nobody plays this role here ("roles" of the structure)',
    ]);
    const without = await wordsHeard({}, (words) => ({ ...words, roles: { lead: words.roles.lead } }));
    expect(without).toHaveLength(4);
    expect(without[0]).toBe('roles: no words for role "social"');
  });

  it.each([{ true: false }, { stale: true }])(
    '[I5] say the truth of intel that is $true$stale',
    async (flag) => {
      const intel = [{ ...oven, ...flag }];
      expect(await wordsHeard({ intel })).toEqual([
        'intel.oven-log: "truth" is missing: the intel is wrong or stale',
      ]);
      const told = (words: Words): Words => ({
        ...words,
        intel: { 'oven-log': { title: 'Log', text: 'It burnt.', truth: 'It was the wrong oven.' } },
      });
      expect(await wordsHeard({ intel }, told)).toEqual([]);
      expect(await wordsHeard({ intel: [oven] }, told)).toEqual([
        'intel.oven-log.truth: the intel is neither wrong nor stale',
      ]);
    },
  );
});
