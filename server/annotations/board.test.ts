import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnnotationCommand } from '@/wire/annotation-commands';
import type { Annotations } from '@/wire/annotations';
import { patienceMs } from '../testing/line';
import { openTable, openWorkshop, sitDown, type Table } from '../testing/table';
import { lateAfterMs, restMs } from './survey-steps';

let table: Table;

beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.close());

type Line = Awaited<ReturnType<typeof sitDown>> | ReturnType<Table['connect']>;

/** A round that is over, with four people in two teams, the instructor and the projector. */
async function afterwards() {
  const workshop = await openWorkshop(table);
  const [ada, bo, cy, di] = [
    await sitDown(table, workshop.pin, 'Ada'),
    await sitDown(table, workshop.pin, 'Bo'),
    await sitDown(table, workshop.pin, 'Cy'),
    await sitDown(table, workshop.pin, 'Di'),
  ];
  const trainer = await workshop.instructor();
  const wall = table.connect({ as: 'projector', token: workshop.projectorToken, language: 'en' });
  await wall.projectorView('the room');
  const { roundId } = await trainer.instructorView('the console');
  const file = (line: Line, command: AnnotationCommand) => line.annotate(roundId, command);
  await trainer.send({ type: 'start' });
  expect(await file(ada, card('too-early', 'Now?'))).toEqual({ ok: false, code: 'not-allowed' });
  await trainer.send({ type: 'end' });
  await ada.playerView('the end', ({ stage }) => stage === 'ended');
  return { workshop, ada, bo, cy, di, trainer, wall, roundId, file };
}

const card = (id: string, text: string, removed = false): AnnotationCommand => ({
  type: 'save-card',
  id,
  kind: 'keep',
  text,
  removed,
});
const dot = (id: string, dotted = true): AnnotationCommand => ({ type: 'dot-card', id, dotted });

/** What a line knows of a part now, as a screen would have it. */
function known<Part extends keyof Annotations>({ heard }: Line, part: Part): Annotations[Part][number][] {
  const rows = new Map<string, Annotations[Part][number]>();
  for (const { annotations } of heard.annotations)
    for (const row of annotations[part] ?? []) {
      if (row.removed) rows.delete(row.id);
      else rows.set(row.id, row);
    }
  return [...rows.values()];
}

test('cards of the teams stand on every screen, without a name, and are changed by their author alone', async () => {
  const { ada, bo, trainer, wall, file } = await afterwards();
  const id = randomUUID();
  expect(await file(ada, card(id, 'We shared what we knew'))).toEqual({ ok: true });
  expect(await file(ada, card(id, 'We said what we knew'))).toEqual({ ok: true });
  for (const line of [ada, bo, trainer, wall]) {
    const [seen] = await line.until(
      'the card',
      () => known(line, 'cards').some(({ text }) => text.includes('said')) && known(line, 'cards'),
    );
    expect(seen).toMatchObject({ teamId: 'team-1', dots: 0, authorId: line === ada ? ada.seatId : null });
  }
  expect(await file(bo, card(id, 'Mine now'))).toMatchObject({ code: 'not-allowed' });
  expect(await file(wall, card(randomUUID(), 'From the wall'))).toMatchObject({ code: 'not-allowed' });
  await file(ada, card(id, 'x', true));
  await wall.until('the card to go', () => known(wall, 'cards').length === 0);
  expect(await table.db.card.count({ where: { id } })).toBe(0);
});

test('three dots each; a hidden card is told to instructors only and gives its dots back', async () => {
  const { ada, bo, trainer, wall, file } = await afterwards();
  const ids = [1, 2, 3, 4].map(() => randomUUID());
  for (const id of ids) await file(bo, card(id, `Secret ${id}`));
  for (const id of ids.slice(0, 3)) expect(await file(ada, dot(id))).toEqual({ ok: true });
  expect(await file(ada, dot(ids[0] ?? ''))).toEqual({ ok: true });
  expect(await file(ada, dot(ids[3] ?? ''))).toMatchObject({ code: 'no-dots-left' });
  const first = ids[0] ?? '';
  expect(await file(bo, { type: 'hide-card', id: first, hidden: true })).toMatchObject({
    code: 'not-allowed',
  });
  expect(await file(trainer, { type: 'hide-card', id: first, hidden: true })).toEqual({ ok: true });
  await wall.until('the card to be hidden', () => known(wall, 'cards').length === 3);
  expect(known(trainer, 'cards').find(({ id }) => id === first)).toMatchObject({ hidden: true, dots: 1 });
  expect(await file(ada, dot(ids[3] ?? ''))).toEqual({ ok: true });
  await trainer.until(
    'two dots at least',
    () => known(trainer, 'cards').find(({ id }) => id === ids[3])?.dots === 1,
  );
  const last = trainer.heard.annotations.at(-1)?.annotations.cards?.[0];
  expect(last?.voters).toEqual([]);
  await file(trainer, { type: 'hide-card', id: first, hidden: false });
  await wall.until('the card again', () => known(wall, 'cards').length === 4);
  await ada.caughtUp();
  expect(known(ada, 'cards').find(({ id }) => id === ids[3])).toMatchObject({ voters: [ada.seatId] });
});

test('the plan is written by instructors, saved as it is typed, and read by everybody once it says something', async () => {
  const { ada, trainer, wall, workshop, file } = await afterwards();
  const item = {
    type: 'save-plan-item' as const,
    id: randomUUID(),
    action: '',
    owner: '',
    due: '',
    done: false,
    removed: false,
  };
  expect(await file(ada, item)).toMatchObject({ code: 'not-allowed' });
  expect(await file(trainer, { ...item, owner: 'Mette' })).toEqual({ ok: true });
  await trainer.until('the line', () => known(trainer, 'plan').length === 1);
  expect(known(wall, 'plan')).toEqual([]);
  expect(await file(trainer, { ...item, action: 'Call the gate', due: '2026-12-01', done: true })).toEqual({
    ok: true,
  });
  await ada.until('the line', () => known(ada, 'plan')[0]?.action === 'Call the gate');
  expect(known(ada, 'plan')[0]?.doneAt).toBeTypeOf('number');
  const wrong = {
    roundId: trainer.heard.annotations[0]?.roundId ?? '',
    command: { ...item, due: 'tomorrow' },
  };
  expect(await trainer.socket.timeout(patienceMs).emitWithAck('annotate', wrong)).toEqual({
    ok: false,
    code: 'malformed',
  });
  const other = await openWorkshop(table);
  expect(await (await other.instructor()).annotate(wrong.roundId, item)).toMatchObject({
    code: 'not-allowed',
  });
  expect(await table.db.planItem.count({ where: { workshopId: workshop.id } })).toBe(1);
});

/** As if so much time had passed since anybody answered. */
const timePasses = (ms: number) =>
  table.db.$executeRaw`UPDATE survey_answer SET updated_at = updated_at - ${ms} * interval '1 millisecond'`;

test('the survey tells instructors how many have answered, and what in steps of three sheets at least; never who', async () => {
  const { workshop, ada, bo, cy, di, trainer, wall, file } = await afterwards();
  const answers = (useful: number, words: string): AnnotationCommand => ({
    type: 'answer-survey',
    answers: { useful, real: null, heard: 4, ready: 3, words },
  });
  await file(ada, answers(5, 'Zebra'));
  await file(ada, answers(4, 'Zebra'));
  await file(bo, answers(4, ''));
  await file(cy, answers(2, 'Apple'));
  await timePasses(restMs);
  await trainer.until('three answers', () => known(trainer, 'survey')[0]?.count === 3);
  const hidden = { counted: 0, shares: null, words: [] };
  expect(known(trainer, 'survey')[0]).toMatchObject({ ...hidden, people: 4 });
  expect(known(ada, 'answers')).toMatchObject([{ id: ada.seatId, answers: { useful: 4 } }]);
  // Di could make no step alone, so nobody's sheet is shown before Di's; and afterwards no change of one sheet is.
  await file(di, answers(2, ''));
  await timePasses(restMs);
  const colleague = await workshop.instructor();
  const summary = await colleague.until('the totals', () =>
    known(colleague, 'survey').find(({ shares }) => shares),
  );
  expect(summary).toMatchObject({
    counted: 4,
    shares: { useful: [0, 2, 0, 2, 0], real: [0, 0, 0, 0, 0] },
    words: ['Apple', 'Zebra'],
    languages: [null, null],
  });
  await file(bo, answers(1, 'Bison'));
  await timePasses(restMs + lateAfterMs);
  const later = await workshop.instructor();
  await later.until('the totals', () => known(later, 'survey')[0]?.counted === 4);
  expect(known(later, 'survey')).toEqual([summary]);
  await wall.until('the count', () => known(wall, 'survey')[0]?.count === 4);
  expect(JSON.stringify([trainer.heard.annotations, wall.heard.annotations])).not.toContain(ada.seatId);
  expect(JSON.stringify([wall.heard.annotations, bo.heard.annotations])).not.toMatch(/Zebra|Apple/);
  expect(await file(trainer, answers(1, ''))).toMatchObject({ code: 'not-allowed' });
});
