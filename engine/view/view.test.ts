import { describe, expect, test } from 'vitest';
import { playing, type Table } from '../fixtures/table';
import { view } from '../view';
import { feedSince } from './feed';
import type { PlayerView } from './types';

const played = () =>
  playing({ teams: 2, people: ['Ada', 'Ben', 'Cem', 'Dee', 'Eve', 'Fay'] })
    .at(14)
    .player('Ben', { type: 'say', text: 'canary-chat-of-team-b' })
    .player('Ben', { type: 'cast-vote', decisionId: 'first', responseId: 'joke' });

function seen(table: Table, nickname: string, language = 'en'): PlayerView {
  const team = table.round.teams.find((one) => one.seats.some((seat) => seat.id === nickname));
  const made = view(table.round, {
    as: 'player',
    teamId: team?.id ?? '',
    roles: table.seat(nickname).roles,
    language,
  });
  if (!made) throw new Error('no such team');
  return made;
}

describe('what leaves the engine', () => {
  test('[V1] a team that does not exist is shown nothing, least of all another view', () => {
    const viewer = { as: 'player' as const, teamId: 'team-9', roles: ['lead' as const], language: 'en' };
    expect(view(played().round, viewer)).toBeNull();
  });

  test('[V1] a view is plain data, built anew', () => {
    const table = played();
    const made = seen(table, 'Ada');
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    expect(JSON.stringify(made)).not.toContain('"model"');
  });

  test('[V2] a player sees the own team only', () => {
    const table = played();
    const other = JSON.stringify(seen(table, 'Ada'));
    expect(other).not.toContain('canary-chat-of-team-b');
    expect(other).not.toContain('Ben');
    expect(JSON.stringify(seen(table, 'Dee'))).toContain('canary-chat-of-team-b');
    expect(seen(table, 'Dee').ballot?.votes.Ben?.responseId).toBe('joke');
  });

  test('[F6] an option names the facts on the board that it speaks of, never whether they are true', () => {
    const { ballot } = seen(played(), 'Ada');
    const touches = Object.fromEntries(ballot?.responses.map(({ id, touches }) => [id, touches]) ?? []);
    expect(touches).toEqual({ hold: [], deny: ['overbooked'], joke: [] });
    const early = playing({ people: ['Ada'] }).at(4);
    expect(early.round.teams[0]?.world.labels.overbooked).toBeUndefined();
  });

  test('[V2] nobody sees what is still to come', () => {
    const made = JSON.stringify(seen(played(), 'Ada'));
    for (const future of ['the-report', 'second?', 'we apologise', 'overbooked found'])
      expect(made).not.toContain(future);
  });

  test('[V4] [I1] intel is private to its role until shared', () => {
    const table = playing({ people: ['Ada', 'Ben', 'Cem'] }).at(8);
    expect(seen(table, 'Ben').intel.map((one) => one.id)).toEqual(['gate-log']);
    expect(JSON.stringify(seen(table, 'Cem'))).not.toContain('secret');
    const shared = table.player('Ben', { type: 'share-intel', intelId: 'gate-log' });
    expect(seen(shared, 'Cem').intel).toMatchObject([{ id: 'gate-log', shared: { by: 'Ben' } }]);
  });

  test('[V3] a feed line has the same number for everybody, in the own language; calls reach their roles only', () => {
    const { round } = playing().at(30);
    const legal = feedSince(round, 'team-1', 'da', 0, ['legal']);
    const care = feedSince(round, 'team-1', 'en', 0, ['care']);
    expect(legal.some((item) => item.text === 'the-call (da)')).toBe(true);
    expect(care.some((item) => item.text.startsWith('the-call'))).toBe(false);
    const number = (items: typeof care) => items.find((item) => item.author.name === 'Witness')?.n;
    expect(number(care)).toBe(number(legal));
    expect(feedSince(round, 'team-1', 'en', care.at(-1)?.n ?? 0, ['care'])).toEqual([]);
  });

  test('[V5] the instructor sees the script and every team', () => {
    const made = view(played().round, { as: 'instructor', language: 'en' });
    expect(made.runSheet.find((item) => item.id === 'the-report')?.state).toBe('later');
    expect(made.runSheet.find((item) => item.id === 'spare')?.state).toBe('deck');
    expect(made.teams[1]?.silent).toEqual(['Dee', 'Fay']);
  });

  test('[V6] the room sees counts, never votes, talk or private facts', () => {
    const table = played();
    const made = view(table.round, { as: 'projector', language: 'en' });
    // The titles of the options are on every phone; who is for which is not here.
    const text = JSON.stringify({ ...made, open: { ...made.open, options: [] } });
    for (const secret of ['joke', 'canary', 'secret', 'the-call']) expect(text).not.toContain(secret);
    expect(made.teams[1]).toMatchObject({ voted: 1, deciding: true });
  });

  test('[V7] an observer sees every team and the script behind it, nothing ahead, no notes', () => {
    const table = played();
    const made = view(table.round, { as: 'observer', language: 'en' });
    expect(made.teams[1]?.ballot?.votes.Ben?.responseId).toBe('joke');
    expect(made.teams[1]?.chatTail.at(-1)?.text).toBe('canary-chat-of-team-b');
    const open = made.past.find(({ id }) => id === 'first');
    expect(open).toMatchObject({ kind: 'decision', teams: 2, expected: null });
    expect(made.current?.decisionId).toBe('first');
    const text = JSON.stringify(made);
    const words = table.round.scenario.words.en;
    const { expected, facilitator } = words?.decisions.first ?? {};
    for (const spoiler of ['the-report', 'second?', 'spare', expected, facilitator])
      expect(text).not.toContain(spoiler);

    const after = view(table.instructor({ type: 'close-decisions' }).round, {
      as: 'observer',
      language: 'en',
    });
    expect(after.past.find(({ id }) => id === 'first')?.expected).toBe(expected);
  });
});

test('[V5] the console names who keeps a private fact, until it is shared', () => {
  const kept = (table: Table) => {
    const made = view(table.round, { as: 'instructor', language: 'en' });
    return made.teams.flatMap((team) => team.intelKept);
  };
  const table = playing().at(60);
  const [first] = kept(table);
  if (!first) throw new Error('nothing is private here');
  const [holder = ''] = first.seatIds;
  expect(table.seat(holder).roles).toContain(first.role);
  const shared = table.player(holder, { type: 'share-intel', intelId: first.id });
  expect(kept(shared).map(({ id }) => id)).not.toContain(first.id);
});
