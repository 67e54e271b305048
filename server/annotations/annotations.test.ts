import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnnotationCommand } from '@/wire/annotation-commands';
import { type OpenWorkshop, openTable, openWorkshop, sitDown, type Table } from '../testing/table';

let table: Table;
let workshop: OpenWorkshop;
let roundId: string;

beforeAll(async () => {
  table = await openTable();
  workshop = await openWorkshop(table);
  const row = await table.db.workshop.findUniqueOrThrow({ where: { id: workshop.id } });
  roundId = row.currentRoundId ?? '';
});
afterAll(() => table.close());

const note = (
  id: string,
  text: string,
  change: { removed?: boolean; teamId?: string } = {},
): AnnotationCommand => ({
  type: 'save-note',
  id,
  p: 4000,
  teamId: null,
  decisionId: null,
  tag: 'strong',
  text,
  removed: false,
  ...change,
});

const isTold = (line: Awaited<ReturnType<OpenWorkshop['instructor']>>, what: string) =>
  line.until(`annotations with ${what}`, () => JSON.stringify(line.heard.annotations).includes(what));

test('a note is kept, changed and removed, and every host hears of it', async () => {
  const [one, other] = [await workshop.instructor(), await workshop.instructor()];
  await other.instructorView('a view');
  const id = randomUUID();
  expect(await one.annotate(roundId, note(id, 'They asked the right thing.'))).toEqual({ ok: true });
  await isTold(other, 'They asked the right thing.');
  expect(await one.annotate(roundId, note(id, 'They asked late.'))).toEqual({ ok: true });
  await isTold(other, 'They asked late.');
  expect(await table.db.note.count({ where: { roundId } })).toBe(1);
  await one.annotate(roundId, note(id, 'They asked late.', { removed: true }));
  await other.until('the removal', () => other.heard.annotations.at(-1)?.annotations.notes?.[0]?.removed);
  await one.annotate(roundId, note(id, 'They asked late.'));
  const later = await workshop.instructor();
  await isTold(later, 'They asked late.');
  expect(later.heard.annotations[0]).toMatchObject({ whole: true, self: workshop.ownerId });
});

test('players and the projector write no notes or grades, and are never told of them', async () => {
  const ada = await sitDown(table, workshop.pin, 'Ada');
  const room = table.connect({ as: 'projector', token: workshop.projectorToken, language: 'en' });
  await room.projectorView('the room');
  const trainer = await workshop.instructor();
  const grade: AnnotationCommand = {
    type: 'grade',
    teamId: 'team-1',
    decisionId: null,
    objectiveId: null,
    level: null,
    comment: 'A remark that is nobody else’s',
  };
  for (const line of [ada, room]) {
    expect(await line.annotate(roundId, note('n', 'x'))).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(await line.annotate(roundId, grade)).toMatchObject({ ok: false, code: 'not-allowed' });
  }
  await trainer.annotate(roundId, note(randomUUID(), 'A canary'));
  await trainer.annotate(roundId, grade);
  await isTold(trainer, 'nobody else’s');
  await Promise.all([ada.caughtUp(), room.caughtUp()]);
  for (const { heard } of [ada, room])
    expect(JSON.stringify(heard.annotations)).not.toMatch(/canary|nobody else/);
});

test('nobody writes about a round of somebody else’s workshop, a team that is not there, or over another’s note', async () => {
  const other = await openWorkshop(table);
  const stranger = await other.instructor();
  const id = randomUUID();
  const owner = await workshop.instructor();
  await owner.annotate(roundId, note(id, 'Mine'));
  expect(await stranger.annotate(roundId, note('n', 'x'))).toMatchObject({ code: 'not-allowed' });
  const own = await table.db.workshop.findUniqueOrThrow({ where: { id: other.id } });
  expect(await stranger.annotate(own.currentRoundId ?? '', note(id, 'Yours'))).toMatchObject({
    code: 'not-allowed',
  });
  expect(await owner.annotate(roundId, note('n', 'x', { teamId: 'team-9' }))).toMatchObject({
    code: 'no-such-team',
  });
});

test('an instructor may stay with a round of their own workshop, and with no other', async () => {
  const credentials = { as: 'instructor' as const, workshopId: workshop.id, language: 'en' };
  const line = table.connect({ ...credentials, ticket: await workshop.ticket(), roundId });
  await line.instructorView('that round', (view) => view.roundId === roundId);
  const other = await openWorkshop(table);
  const row = await table.db.workshop.findUniqueOrThrow({ where: { id: other.id } });
  const foreign = { ...credentials, ticket: await workshop.ticket(), roundId: row.currentRoundId ?? '' };
  const refused = table.connect(foreign);
  await refused.until('the refusal', () => refused.heard.refused);
  expect(refused.heard.refused).toBe('unknown-token');
});
