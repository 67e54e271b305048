import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Scenario } from '@/engine/scenario';
import { type Db, openDb } from '@/server/database/db';
import { freshDatabase } from '@/server/database/fresh-database';
import { ownDataOf } from '@/server/privacy/own-data';
import { rehearsedRound } from '@/server/testing/rehearsed';
import { smallScenario } from '@/server/testing/small-scenario';
import { makeExport } from './make';
import { packOf } from './pack/read-pack';
import { type EndedRound, endedRound } from './reading/ended-round';

/** The small scenario where operations is the works council and nobody has customer care. */
async function renamed(): Promise<Scenario> {
  const small = await smallScenario();
  const called = (name: string) => {
    const words = small.words[name === 'Betriebsrat' ? 'da' : 'en'];
    if (!words) throw new Error('the scenario has both languages');
    const { operations } = words.roles;
    return operations ? { ...words, roles: { ...words.roles, operations: { ...operations, name } } } : words;
  };
  const structure = { ...small.structure, roles: { care: { out: true as const } } };
  return { ...small, structure, words: { en: called('Works council'), da: called('Betriebsrat') } };
}

describe('[J1] roles are called what the author calls them, and one that is left out is nowhere', () => {
  let db: Db;
  let played: Awaited<ReturnType<typeof rehearsedRound>>;
  let round: EndedRound;
  beforeAll(async () => {
    db = openDb(await freshDatabase());
    played = await rehearsedRound(db, { scenario: await renamed(), teams: 1, seatsPerTeam: 5 });
    const found = await endedRound(db, { roundId: played.roundId, asker: { userId: played.ownerId } });
    if (typeof found === 'string') throw new Error('the owner may read the round');
    round = found;
  });
  afterAll(() => db.$disconnect());

  test('in the tables and the JSON', async () => {
    const asked = { language: 'en' as const, names: true, anyway: false, homePage: 'http://localhost' };
    for (const kind of ['votes', 'intel'] as const) {
      const made = await makeExport(round, { kind: 'table', part: kind, ...asked });
      const text = 'bytes' in made ? made.bytes.toString() : '';
      expect(text).toContain('Works council');
      expect(text).not.toMatch(/Operations|Customer care/);
    }
    const json = await makeExport(round, { kind: 'json', ...asked });
    expect('bytes' in json && json.bytes.toString()).toContain('"roles": "Works council"');
  });

  test('in the pack to print', async () => {
    const pack = await packOf(db, { roundId: played.roundId, asker: { userId: played.ownerId } }, 'da');
    expect(pack?.roles.map(({ role }) => role)).toEqual(['lead', 'social', 'legal', 'operations']);
    expect(pack?.roles.find(({ role }) => role === 'operations')?.name).toBe('Betriebsrat');
  });

  test('in what a person is told of themselves', async () => {
    const holder = round.round.teams[0]?.seats.find(({ roles }) => roles.includes('operations'));
    await db.seat.create({
      data: { id: holder?.id ?? '', workshopId: played.workshopId, tokenHash: 'hash', codeHash: 'code' },
    });
    const data = await ownDataOf(db, holder?.id ?? '', 'en');
    expect(data?.rounds[0]?.roles).toContainEqual({ role: 'operations', name: 'Works council' });
  });
});
