import { describe, expect, test } from 'vitest';
import { dueCommands } from '../clock';
import type { Command } from '../command';
import { replay } from '../evolve';
import { lobby, outcome, playing, type Table } from '../fixtures/table';
import { nextStopP } from '../pace/stops';
import { entrySchema } from '../round-file/entry-schema';
import { view } from '../view';
import { feedSince } from '../view/feed';

/** A minute of this story is a second of play; it starts at 10:00. */
const begun = (teams = 2) => playing({ teams, people: ['Ada', 'Ben', 'Cem', 'Dora'] }).at(5);
const minute = ({ round }: Table, seconds: number) => round.scenario.structure.starts + seconds;
const post = (at: number | null, more: object = {}): Command => ({
  type: 'prepare-post',
  preparedId: 'leak',
  ...{ personaId: 'reporter', channelId: 'short', text: { en: 'I have the file.' }, minute: at },
  ...more,
});
const plan = (at: number | null): Command => ({ type: 'plan-inject', injectId: 'spare', minute: at });
const said = ({ round }: Table, teamId = 'team-1') =>
  feedSince(round, teamId, 'en', 0).flatMap(({ text, p, author }) =>
    author.kind === 'journalist' && text.startsWith('I have') ? [{ text, p }] : [],
  );
const console = ({ round }: Table) => {
  const shown = view(round, { as: 'instructor', language: 'en' });
  if (shown?.kind !== 'instructor') throw new Error('an instructor sees a view');
  return shown;
};

describe('[W14] posts that the instructor has ready', () => {
  test('are kept before the start and in play, changed and taken back, and do nothing meanwhile', () => {
    const ready = lobby().instructor(post(null));
    expect(console(ready).prepared).toMatchObject([{ preparedId: 'leak', minute: null, teamIds: null }]);
    const changed = ready.instructor(post(null, { text: { en: 'Now I have it.' } }));
    expect(console(changed).prepared).toMatchObject([{ text: { en: 'Now I have it.' } }]);
    expect(said(changed.instructor({ type: 'start' }).at(60))).toEqual([]);
    expect(console(changed.instructor({ type: 'drop-post', preparedId: 'leak' })).prepared).toEqual([]);
  });

  test('one that is sent by hand is no longer ready', () => {
    const sent = begun()
      .instructor(post(null))
      .instructor({
        type: 'post-as',
        ...{ personaId: 'reporter', channelId: 'short', text: { en: 'I have the file.' } },
        preparedId: 'leak',
      });
    expect(said(sent)).toHaveLength(1);
    expect(console(sent).prepared).toEqual([]);
  });

  test('one with a minute goes out then by itself, once, to the teams it is for', () => {
    const table = begun();
    const later = table.instructor(post(minute(table, 40), { teamIds: ['team-2'] })).at(120);
    expect(said(later, 'team-2')).toEqual([{ text: 'I have the file.', p: 40_000 }]);
    expect(said(later)).toEqual([]);
    expect(later.round.prepared).toEqual([]);
    expect(dueCommands(later.round)).toEqual([]);
  });

  test('one that was moved goes out at its new minute only', () => {
    const table = begun();
    const moved = table.instructor(post(minute(table, 40))).instructor(post(minute(table, 20)));
    expect(said(moved.at(90))).toEqual([{ text: 'I have the file.', p: 20_000 }]);
    const stale = moved.at(30).system({
      type: 'publish-prepared',
      ...{ preparedId: 'leak', minute: minute(table, 40) },
    });
    expect(outcome(stale)).toBe('');
  });

  test('the past, the time after the end, and what the scenario has not got are refused', () => {
    const table = begun();
    expect(outcome(table.instructor(post(minute(table, 5))))).toBe('too-late');
    expect(outcome(table.instructor(post(table.round.scenario.structure.ends + 1)))).toBe('too-late');
    expect(outcome(table.instructor(post(null, { personaId: 'nobody' })))).toBe('no-such-thing');
    expect(outcome(table.instructor(post(null, { picture: 'else.svg' })))).toBe('no-such-thing');
    expect(outcome(table.instructor(post(null, { text: {} })))).toBe('language-missing');
    expect(outcome(table.player('Ada', post(null)))).toBe('not-allowed');
  });

  test('there are sixty at most, and one that is ready can still be changed then', () => {
    const full = Array.from({ length: 60 }, (_, i) => `text-${i}`).reduce(
      (table, preparedId) => table.instructor(post(null, { preparedId })),
      begun(1),
    );
    expect(outcome(full.instructor(post(null)))).toBe('enough-prepared');
    expect(outcome(full.instructor(post(null, { preparedId: 'text-3' })))).toBe('post-prepared');
  });

  test('what is prepared stays when play is rewound, and what had gone out is ready again', () => {
    const table = begun();
    const out = table.instructor(post(minute(table, 40))).at(60);
    const back = out.instructor({ type: 'rewind', toP: 20_000, reason: 'once more' });
    expect(said(back)).toEqual([]);
    expect(console(back).prepared).toMatchObject([{ preparedId: 'leak' }]);
    expect(said(back.instructor({ type: 'resume' }).at(60))).toEqual([
      { text: 'I have the file.', p: 40_000 },
    ]);
  });

  test('the log alone tells it, and a round file takes its lines', () => {
    const table = begun();
    const { round, log } = table
      .instructor(post(minute(table, 40)))
      .instructor(plan(minute(table, 50)))
      .instructor({ type: 'drop-post', preparedId: 'leak' });
    const { round: beginning } = lobby({ teams: 2, people: [] });
    expect(replay(beginning, log)).toMatchObject({ prepared: [], planned: round.planned });
    for (const entry of log) expect(entrySchema.safeParse(entry).success).toBe(true);
  });
});

describe('[W14] injects that are planned', () => {
  test('happen at their minute to the teams that have not had them, and not again', () => {
    const table = begun();
    const fired = table.instructor({ type: 'fire-inject', injectId: 'spare', teamIds: ['team-1'] });
    const later = fired.instructor(plan(minute(table, 40)));
    expect(console(later).runSheet.find(({ id }) => id === 'spare')).toMatchObject({
      ...{ minute: minute(table, 40), planned: minute(table, 40), state: 'later' },
    });
    const { world: first } = later.at(60).team(0);
    const { world: second } = later.at(60).team(1);
    expect([first.happened.spare, second.happened.spare]).toEqual([5000, 40_000]);
    expect(later.at(60).round.planned).toEqual({});
  });

  test('can be taken back; where all have had one meanwhile, nothing comes', () => {
    const table = begun();
    const planned = table.instructor(plan(minute(table, 40)));
    expect(planned.instructor(plan(null)).at(60).team(0).world.happened.spare).toBeUndefined();
    const byHand = planned.at(20).instructor({ type: 'fire-inject', injectId: 'spare' });
    expect(byHand.at(60).team(0).world.happened.spare).toBe(20_000);
    expect(byHand.round.planned).toEqual({});
  });

  test('play never runs past them, so no skip passes one', () => {
    const table = begun();
    const stop = (one: Table) => nextStopP(one.round);
    expect(stop(table.instructor(plan(minute(table, 8))))).toBe(8000);
    expect(stop(table.instructor(post(minute(table, 7))))).toBe(7000);
    const ahead = table.instructor(plan(minute(table, 8))).instructor({ type: 'go-to-next' });
    expect(ahead.round.skipToP).toBeLessThanOrEqual(8000);
  });
});
