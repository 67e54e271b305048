import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRound } from '@/engine/create';
import type { Round, Seat } from '@/engine/round';
import { usualSettings } from '@/engine/usual-settings';
import type { AnnotationCommand } from '@/wire/annotation-commands';
import type { Annotations, CardRow } from '@/wire/annotations';
import { openTable, openWorkshop, sitDown, type Table } from '../testing/table';
import { cards } from './cards';
import type { AnnotationRights } from './rights';
import { restMs } from './survey-steps';

let table: Table;

beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.close());

/** A round that is over, with people who read Danish, Danish, Danish and English. */
async function afterwards() {
  const workshop = await openWorkshop(table);
  const people: Awaited<ReturnType<typeof sitDown>>[] = [];
  for (const [name, language] of Object.entries({ Ada: 'da', Bo: 'da', Cy: 'da', Dora: 'en' }))
    people.push(await sitDown(table, workshop.pin, name, language));
  const trainer = await workshop.instructor();
  const { roundId } = await trainer.instructorView('the console');
  await trainer.send({ type: 'start' });
  await trainer.send({ type: 'end' });
  for (const one of people) await one.playerView('the end', ({ stage }) => stage === 'ended');
  return { workshop, people, trainer, roundId };
}

type Line = Pick<Awaited<ReturnType<typeof sitDown>>, 'heard' | 'until'>;

/** The newest that a line has heard of a part. */
function heard<Part extends keyof Annotations>(
  line: Line,
  part: Part,
): Annotations[Part][number] | undefined {
  let newest: Annotations[Part][number] | undefined;
  for (const { annotations } of line.heard.annotations)
    for (const row of annotations[part] ?? []) newest = row;
  return newest;
}

const card = { type: 'save-card' as const, kind: 'keep' as const, removed: false };
const planned = { type: 'save-plan-item' as const, owner: '', due: '', done: false, removed: false };

test('a card, a line of the plan, a note and a comment carry the language they were written in, to whoever reads them', async () => {
  const { people, trainer, roundId } = await afterwards();
  const [ada, , , dora] = people;
  if (!ada || !dora) throw new Error('unreachable: four people sat down');
  expect(
    await dora.annotate(roundId, { ...card, id: randomUUID(), text: 'Więcej czasu', language: 'pl' }),
  ).toEqual({ ok: true });
  for (const line of [ada, trainer])
    await line.until('the card', () => heard(line, 'cards')?.language === 'pl');

  const id = randomUUID();
  await trainer.annotate(roundId, { ...planned, id, action: 'Zadzwonić', language: 'pl' });
  await ada.until('the line', () => heard(ada, 'plan')?.language === 'pl');
  await trainer.annotate(roundId, { ...planned, id, action: 'Call', language: 'en' });
  await ada.until('the line in other words', () => heard(ada, 'plan')?.language === 'en');

  const note: AnnotationCommand = {
    ...{ type: 'save-note', id: randomUUID(), p: 0, teamId: null, decisionId: null, tag: null },
    ...{ text: 'Sent.', language: 'da', removed: false },
  };
  await trainer.annotate(roundId, note);
  await trainer.until('the note', () => heard(trainer, 'notes')?.language === 'da');
  await trainer.annotate(roundId, {
    ...{ type: 'grade', teamId: 'team-1', decisionId: null, objectiveId: null, level: null },
    ...{ comment: 'Klar tale.', language: 'da' },
  });
  await trainer.until('the comment', () => heard(trainer, 'grades')?.language === 'da');
});

test('what a page of an earlier version sends, or was written before, has no language and is read as ever', async () => {
  const { people, roundId } = await afterwards();
  const [ada, bo] = people;
  if (!ada || !bo) throw new Error('unreachable: four people sat down');
  expect(await ada.annotate(roundId, { ...card, id: randomUUID(), text: 'As ever' })).toEqual({ ok: true });
  await bo.until('the card', () => heard(bo, 'cards')?.text === 'As ever');
  expect(heard(bo, 'cards')?.language).toBeNull();
});

test('the survey names a language in which three wrote, and no other: it would say whose words they are', async () => {
  const { people, workshop, roundId } = await afterwards();
  const words = ['Cinnamon', 'Apple', 'Bread', 'Dough'];
  for (const [index, language] of ['da', 'da', 'da', 'pl'].entries())
    await people[index]?.annotate(roundId, {
      type: 'answer-survey',
      answers: { useful: 4, real: null, heard: null, ready: null, words: words[index] ?? '', language },
    });
  await table.db
    .$executeRaw`UPDATE survey_answer SET updated_at = updated_at - ${restMs} * interval '1 millisecond'`;
  const later = await workshop.instructor();
  await later.until('the totals', () => heard(later, 'survey')?.counted === 4);
  expect(heard(later, 'survey')).toMatchObject({
    words: ['Apple', 'Bread', 'Cinnamon', 'Dough'],
    languages: ['da', 'da', 'da', null],
  });
});

test('[X4] in works-council mode a card tells a language only if three in the room read in it, and to its author', () => {
  const row: CardRow = {
    ...{ id: 'c', kind: 'keep', teamId: 'team-1', text: 'x', at: 0, dots: 0, hidden: false },
    ...{ authorId: 'seat-3', voters: [], removed: false, language: 'pl' },
  };
  const told = (readers: string[], worksCouncil: boolean, reader: AnnotationRights, given = row) =>
    cards.shown(reader, { cards: [given] }, readIn(readers, worksCouncil)).cards?.[0]?.language;
  const room: AnnotationRights = { rights: 'runs', id: 'ida' };
  const four = ['da', 'da', 'da', 'pl'];
  expect(told(four, false, room)).toBe('pl');
  expect(told(four, true, room)).toBeNull();
  expect(told(['pl', 'pl', 'da', 'pl'], true, room)).toBe('pl');
  expect(told(four, true, { rights: 'plays', id: 'seat-3', teamId: 'team-1' })).toBe('pl');
  expect(told(four, true, room, { ...row, teamId: null })).toBe('pl');
});

/** A round in which people of one team read in these languages. */
function readIn(languages: string[], worksCouncil: boolean): Round {
  const settings = { ...usualSettings, worksCouncil };
  const round = createRound({ id: 'round', scenario: table.scenario, seed: 1, settings, teamCount: 1 });
  const seats = languages.map((language, index) => seatReading(language, `seat-${index}`));
  return { ...round, teams: round.teams.map((team) => ({ ...team, seats })) };
}

function seatReading(language: string, id: string): Seat {
  return {
    ...{ id, nickname: id, language, roles: [], rolesByHand: false, present: true, handP: null },
    ...{ simulated: false, extraTime: 1, practiceVote: null, joinedP: 0 },
  };
}
