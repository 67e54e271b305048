import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { tabletopFormSchema } from '@/wire/forms/tabletop';
import { debriefOf } from '../rounds/debriefs/stored-debrief';
import { patienceMs } from '../testing/line';
import { asTrainer, makeInstructor, openTable, openWorkshop, sitDown, type Table } from '../testing/table';
import { runAgain } from '../workshops/changes';
import { workshopsOf } from '../workshops/list';
import { checkTabletop, storeTabletop } from './tabletop-results';

const secret = 'a secret that is long enough for a test';
let table: Table;

beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.close());

const teamName = (index: number) => `Team ${index + 1}`;

async function given(teams: { people: string[]; choices: Record<string, { responseId: string | null }> }[]) {
  const workshop = await openWorkshop(table, { teams: teams.length });
  const form = tabletopFormSchema.parse({ day: '2026-11-20', language: 'en', teams });
  return { workshop, asked: { workshopId: workshop.id, by: asTrainer(workshop.ownerId), form, teamName } };
}

/** Follows the story with the first response each time, until nothing is left open. */
async function filledIn() {
  const choices: Record<string, { responseId: string | null }> = {};
  for (;;) {
    const { asked } = await given([{ people: [], choices }]);
    const check = await checkTabletop(table.db, asked);
    if (typeof check === 'string') throw new Error(check);
    const next = check.problems.find(({ trouble }) => trouble === 'missing');
    if (!next) return choices;
    const decision = table.scenario.structure.decisions.find(({ id }) => id === next.decisionId);
    choices[next.decisionId] = { responseId: decision?.responses.at(-1)?.id ?? null };
  }
}

test('what is typed in becomes an ended round with its debrief, choice for choice', async () => {
  const choices = await filledIn();
  const { workshop, asked } = await given([
    { people: ['Åse', 'Bo'], choices },
    { people: [], choices },
  ]);
  const phone = table.connect({ as: 'projector', token: workshop.projectorToken, language: 'en' });
  const made = await storeTabletop(table.db, secret, asked);
  if (typeof made === 'string' || !('roundId' in made)) throw new Error(JSON.stringify(made));
  const { roundId } = made;
  const asker = { userId: workshop.ownerId };
  const found = await vi.waitFor(
    async () => {
      const message = await debriefOf(table.db, { roundId, asker }, 'en');
      if (!message) throw new Error('not yet');
      return message;
    },
    { timeout: patienceMs, interval: 200 },
  );
  expect(found.debrief).toMatchObject({ onPaper: true, early: false });
  for (const team of found.debrief.teams) {
    const chosen = team.decisions.map(({ decisionId, responseId }) => [decisionId, { responseId }]);
    expect(Object.fromEntries(chosen)).toEqual(choices);
  }
  expect(found.debrief.teams.map(({ names }) => names)).toEqual([['Åse', 'Bo'], ['Team 2']]);
  const [listed] = await workshopsOf(table.db, asTrainer(workshop.ownerId));
  expect(listed).toMatchObject({ players: 2 });
  expect(listed?.rounds.at(-1)).toMatchObject({ id: roundId, onPaper: true, stage: 'ended' });
  expect(new Date(listed?.rounds.at(-1)?.startedAt ?? 0).toISOString()).toContain('2026-11-20');
  await phone.until('the wall follows to the debrief', () =>
    phone.heard.debriefs.find((message) => message.roundId === roundId),
  );
});

test('what cannot be is said, and nothing is made', async () => {
  const { workshop, asked } = await given([{ people: ['Ada', 'ADA'], choices: {} }]);
  const answer = await storeTabletop(table.db, secret, asked);
  expect(answer).toMatchObject({ names: ['ADA'], problems: [{ teamIndex: 0, trouble: 'missing' }] });
  expect(await table.db.round.count({ where: { workshopId: workshop.id } })).toBe(1);
  expect(await table.db.seat.count({ where: { workshopId: workshop.id } })).toBe(0);
});

test('what was left empty counts as silence when one says so', async () => {
  const { asked } = await given([{ people: [], choices: {} }]);
  const form = { ...asked.form, emptyIsSilence: true };
  expect(await storeTabletop(table.db, secret, { ...asked, form })).toHaveProperty('roundId');
});

test('a round played on paper goes on live: with its people, without what stood for a team', async () => {
  const { workshop, asked } = await given([
    { people: ['Åse'], choices: {} },
    { people: [], choices: {} },
  ]);
  const form = { ...asked.form, emptyIsSilence: true };
  await storeTabletop(table.db, secret, { ...asked, form });
  const scenarios = { get: () => table.scenario, all: () => [table.scenario] };
  expect(await runAgain(table.db, { id: workshop.id, by: asTrainer(workshop.ownerId) }, { scenarios })).toBe(
    'ready',
  );
  const { currentRoundId } = await table.db.workshop.findUniqueOrThrow({ where: { id: workshop.id } });
  const log = await table.db.logEntry.findMany({ where: { roundId: currentRoundId ?? '' } });
  expect(log).toHaveLength(1);
  expect(JSON.stringify(log[0]?.events)).toContain('Åse');
  const next = await table.db.round.findUniqueOrThrow({ where: { id: currentRoundId ?? '' } });
  expect(next).toMatchObject({ onPaper: false, stage: 'lobby' });
  expect(next.settings).not.toHaveProperty('onPaper');
});

test('only the owner types in, and only while no round is played', async () => {
  const { workshop, asked } = await given([{ people: [], choices: {} }]);
  const stranger = { ...asked, by: asTrainer(await makeInstructor(table.db)) };
  expect(await storeTabletop(table.db, secret, stranger)).toBe('no-such-workshop');
  await sitDown(table, workshop.pin, 'Ada');
  const trainer = await workshop.instructor();
  expect(await trainer.send({ type: 'start' })).toMatchObject({ ok: true });
  expect(await checkTabletop(table.db, asked)).toBe('round-running');
});
