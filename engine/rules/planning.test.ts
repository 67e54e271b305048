import { describe, expect, test } from 'vitest';
import { outcome, playing, type Table } from '../fixtures/table';
import { effectiveBlame } from '../model/state';
import { view } from '../view';
import { feedSince } from '../view/feed';

/** The scenario's post is planned for 11:00, sixty seconds of play after the start; Ben runs social media. */
const begun = () => playing().at(5);
const minute = (table: Table, seconds: number) => table.round.scenario.structure.starts + seconds;
const world = (table: Table) => table.team(0).world;
const cancel = (held = true) => ({ type: 'hold-post' as const, postId: 'cheerful', held });
const move = (to: number, postId = 'cheerful') => ({ type: 'move-post' as const, postId, minute: to });
const rewrite = (text: string) => ({ type: 'rewrite-post' as const, postId: 'cheerful', text });
const company = ({ round }: Table) =>
  feedSince(round, 'team-1', 'en', 0).flatMap(({ kind, text, p }) =>
    kind === 'company' ? [{ text, p }] : [],
  );
const calendar = ({ round }: Table) => {
  const shown = view(round, { as: 'player', teamId: 'team-1', roles: ['social'], language: 'en' });
  if (shown?.kind !== 'player') throw new Error('a player sees a view');
  return shown.scheduled;
};

describe('[S2] planned posts', () => {
  test('are social media’s alone', () => {
    expect(outcome(begun().player('Cem', cancel()))).toBe('not-your-role');
    expect(outcome(begun().player('Cem', move(minute(begun(), 90))))).toBe('not-your-role');
    expect(outcome(begun().player('Cem', rewrite('We are sorry.')))).toBe('not-your-role');
    const alone = playing({ people: ['Ada'], settings: { kind: 'practice' } }).at(5);
    expect(outcome(alone.player('Ada', cancel()))).toBe('post-held');
  });

  test('a cancelled one does nothing, and is put back only before its time', () => {
    const blame = (table: Table) => effectiveBlame(world(table).model);
    const cancelled = begun().player('Ben', cancel());
    expect(blame(cancelled.at(62))).toBeLessThan(blame(begun().at(62)) - 1);
    expect(world(cancelled.at(30).player('Ben', cancel(false)).at(61)).happened.cheerful).toBe(60_000);
    expect(outcome(cancelled.at(70).player('Ben', cancel(false)))).toBe('too-late');
  });

  test('a moved one goes out at its new minute, earlier or later, and not at its old one', () => {
    const later = begun().player('Ben', move(minute(begun(), 200)));
    expect(world(later.at(100)).happened.cheerful).toBeUndefined();
    expect(world(later.at(201)).happened.cheerful).toBe(200_000);
    const earlier = begun().player('Ben', move(minute(begun(), 20)));
    expect(world(earlier.at(61)).happened.cheerful).toBe(20_000);
    expect(company(earlier.at(61))).toHaveLength(1);
  });

  test('a moved one stays cancelled', () => {
    const moved = begun()
      .player('Ben', cancel())
      .player('Ben', move(minute(begun(), 200)));
    expect(world(moved.at(250)).happened.cheerful).toBeUndefined();
  });

  test('cannot be moved into the past, past the end, or once it is out', () => {
    expect(outcome(begun().player('Ben', move(minute(begun(), 1))))).toBe('too-late');
    expect(outcome(begun().player('Ben', move(minute(begun(), 60 * 24))))).toBe('too-late');
    expect(
      outcome(
        begun()
          .at(61)
          .player('Ben', move(minute(begun(), 90))),
      ),
    ).toBe('too-late');
    expect(outcome(begun().player('Ben', move(minute(begun(), 90), 'nothing')))).toBe('no-such-thing');
    expect(outcome(begun().player('Ben', move(minute(begun(), 60))))).toBe('');
  });

  test('own words take the place of the author’s, and what it does is the same', () => {
    const rewritten = begun().player('Ben', rewrite('We are thinking of everybody today.'));
    expect(company(rewritten.at(15))).toEqual([]);
    expect(company(rewritten.at(61))).toEqual([{ text: 'We are thinking of everybody today.', p: 60_000 }]);
    expect(calendar(rewritten.at(30))).toMatchObject([{ from: 'rewritten', language: 'en' }]);
    expect(effectiveBlame(world(rewritten.at(62)).model)).toBe(effectiveBlame(world(begun().at(62)).model));
  });

  test('words that the instructor withdraws or holds leave the author’s; those in their five seconds count', () => {
    const late = begun().at(58).player('Ben', rewrite('Mine.'));
    expect(company(late.at(61))).toMatchObject([{ text: 'Mine.' }]);
    const postId = world(late).posts[0]?.id ?? '';
    const judged = (type: 'hold-words' | 'withdraw-words') =>
      company(late.instructor({ type, teamId: 'team-1', postId }).at(61));
    expect(judged('hold-words')).toMatchObject([{ text: 'cheerful (en)' }]);
    expect(judged('withdraw-words')).toMatchObject([{ text: 'cheerful (en)' }]);
  });

  test('a new one is written for a minute to come, moved and cancelled', () => {
    const write = (at: number) => ({
      type: 'publish-post' as const,
      channelId: 'short',
      text: 'Ours.',
      minute: at,
    });
    expect(outcome(begun().player('Ben', write(minute(begun(), 2))))).toBe('too-late');
    const planned = begun()
      .player('Ben', cancel())
      .player('Ben', write(minute(begun(), 90)));
    const postId = world(planned).posts[0]?.id ?? '';
    expect(calendar(planned)).toMatchObject([{ id: 'cheerful' }, { id: postId, from: 'team', out: false }]);
    expect(company(planned.at(80))).toEqual([]);
    expect(company(planned.at(91))).toEqual([{ text: 'Ours.', p: 90_000 }]);
    const moved = planned.player('Ben', move(minute(begun(), 120), postId));
    expect(company(moved.at(121))).toEqual([{ text: 'Ours.', p: 120_000 }]);
    const gone = moved.player('Ben', { type: 'hold-post', postId, held: true });
    expect(company(gone.at(121))).toEqual([]);
    expect(calendar(gone)).toHaveLength(1);
  });

  test('what the instructor releases early still waits for its minute', () => {
    const write = {
      type: 'publish-post' as const,
      channelId: 'short',
      text: 'Ours.',
      minute: minute(begun(), 90),
    };
    const planned = begun().player('Ben', cancel()).player('Ben', write);
    const released = planned.instructor({
      type: 'release-words',
      teamId: 'team-1',
      postId: world(planned).posts[0]?.id ?? '',
    });
    expect(company(released.at(80))).toEqual([]);
    expect(company(released.at(91))).toHaveLength(1);
  });

  test('a rewind takes back what was moved', () => {
    const back = begun()
      .at(20)
      .player('Ben', move(minute(begun(), 200)))
      .at(30)
      .instructor({ type: 'rewind', toP: 10_000, reason: 'again' })
      .instructor({ type: 'resume' });
    expect(world(back.at(61)).happened.cheerful).toBe(60_000);
  });
});
