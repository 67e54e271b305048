import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noteTags } from '@/wire/annotations';
import { resultsOf } from '../results/results';
import { asTrainer, openTable, openWorkshop, sitDown, type Table } from '../testing/table';
import { changeWorkshop } from '../workshops/changes';

/** Words to which every object has an answer of its own: each is a name, a title, a group, a note, a card, an id. */
const inherited = Object.getOwnPropertyNames(Object.prototype);

let table: Table;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.close());

test('people, talk, notes, cards and groups may be called what every object knows, through a whole round', async () => {
  const workshop = await openWorkshop(table, { teams: 3 });
  const { id, ownerId } = workshop;
  const people = await Promise.all(inherited.map((word) => sitDown(table, workshop.pin, word)));
  const trainer = await workshop.instructor();
  const { roundId } = await trainer.instructorView('the console');
  await trainer.send({ type: 'start' });
  for (const [i, line] of people.entries()) {
    await line.send({ type: 'say', text: inherited[i] ?? '' });
    const note = { type: 'save-note' as const, id: inherited[i] ?? '', p: 0, teamId: null, decisionId: null };
    const tag = noteTags[i % noteTags.length] ?? null;
    expect(
      await trainer.annotate(roundId, { ...note, tag, text: inherited[i] ?? '', removed: false }),
    ).toEqual({
      ok: true,
    });
  }
  const console = await trainer.instructorView('the talk', ({ teams }) =>
    JSON.stringify(teams).includes('propertyIsEnumerable'),
  );
  expect(console.teams.flatMap(({ seats }) => seats.map(({ nickname }) => nickname)).sort()).toEqual(
    [...inherited].sort(),
  );
  await trainer.send({ type: 'end' });
  for (const [i, line] of people.entries()) {
    await line.playerView('the end', ({ stage }) => stage === 'ended');
    const card = {
      type: 'save-card' as const,
      id: inherited[i] ?? '',
      kind: 'keep' as const,
      removed: false,
    };
    expect(await line.annotate(roundId, { ...card, text: inherited[i] ?? '' })).toEqual({ ok: true });
    expect(await line.annotate(roundId, { type: 'dot-card', id: inherited[i] ?? '', dotted: true })).toEqual({
      ok: true,
    });
  }
  const { debrief } = await trainer.until('the debrief', () => trainer.heard.debriefs[0]);
  expect(debrief.teams.flatMap(({ names }) => names).sort()).toEqual([...inherited].sort());
  for (const group of inherited) {
    await changeWorkshop(table.db, { id, by: asTrainer(ownerId) }, { title: group, group }, Date.now());
    const results = await resultsOf(table.db, { by: asTrainer(ownerId), language: group }, { group });
    expect(results).toMatchObject([{ group, workshop: group, title: 'The loaf' }]);
  }
});

test('an id that was never given is answered, not obeyed', async () => {
  const workshop = await openWorkshop(table, { teams: 1 });
  const ada = await sitDown(table, workshop.pin, `Ada ${randomUUID().slice(0, 4)}`);
  const trainer = await workshop.instructor();
  const { roundId } = await trainer.instructorView('the console');
  await trainer.send({ type: 'start' });
  for (const word of inherited) {
    expect(await ada.send({ type: 'cast-vote', decisionId: word, responseId: word })).toMatchObject({
      ok: false,
    });
    expect(await trainer.send({ type: 'fire-inject', injectId: word })).toMatchObject({ ok: false });
    expect(await trainer.annotate(roundId, { type: 'hide-card', id: word, hidden: true })).toMatchObject({
      ok: false,
    });
  }
});
