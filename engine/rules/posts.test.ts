import { describe, expect, test } from 'vitest';
import { testScenario } from '../fixtures/scenario';
import { outcome, playing, type Table } from '../fixtures/table';
import { readLog } from '../replay/inputs';
import type { Scenario } from '../scenario';
import type { Inject } from '../scenario/structure';
import { view } from '../view';
import { feedSince } from '../view/feed';
import type { PlayerView } from '../view/types';
import { holds } from '../world/holds';
import { planOf } from '../world/plan';

/** The test scenario, but its first post is a story and its call has turns: 2.5 s and 4 s of talk. */
function scenario(change: Partial<Inject> = {}): Scenario {
  const made = structuredClone(testScenario);
  for (const inject of made.structure.injects) {
    if (inject.id === 'first-post') Object.assign(inject, { kind: 'story' }, change);
  }
  const turns = (language: string) => [
    { by: 'caller' as const, text: `Why? (${language})` },
    { by: 'us' as const, text: 'one two three four five six seven eight nine ten' },
  ];
  for (const [language, words] of Object.entries(made.words)) {
    const call = words.injects['the-call'];
    if (call) call.turns = turns(language);
  }
  return made;
}

const begun = () => playing({ scenario: scenario() });

function seen(table: Table, nickname: string): PlayerView {
  const { roles } = table.seat(nickname);
  const made = view(table.round, { as: 'player', teamId: 'team-1', roles, language: 'en' });
  if (made?.kind !== 'player') throw new Error('no view of a player');
  return made;
}

function feedOf(table: Table, nickname: string) {
  return feedSince(table.round, 'team-1', 'en', 0, table.seat(nickname).roles);
}

function lineOf(table: Table, id: string): number {
  const entry = table.team(0).world.feed.find(({ source }) => source.from === 'inject' && source.id === id);
  if (!entry) throw new Error(`${id} has not arrived`);
  return entry.n;
}

const legal = (table: Table) =>
  ['Ada', 'Ben', 'Cem'].find((name) => table.seat(name).roles.includes('legal'));
const other = (table: Table) =>
  ['Ada', 'Ben', 'Cem'].find((name) => !table.seat(name).roles.includes('legal'));

describe('[G1] a story', () => {
  test('can be read by everybody until its seconds are over', () => {
    const table = begun().at(24);
    const n = lineOf(table, 'first-post');
    expect(feedOf(table, 'Ada').find((item) => item.n === n)).toMatchObject({
      text: 'first-post (en)',
      extras: { goneP: 25_000 },
    });
    expect(feedOf(table.at(25), 'Ada').find((item) => item.n === n)).toMatchObject({
      text: '',
      headline: null,
      picture: null,
      extras: { goneP: 25_000 },
    });
  });

  test('stays with whoever saved it in time, and with nobody else', () => {
    const table = begun().at(10);
    const n = lineOf(table, 'first-post');
    const saved = table.player('Ada', { type: 'save-story', n });
    expect(outcome(saved)).toBe('story-saved');
    expect(outcome(saved.player('Ada', { type: 'save-story', n }))).toBe('');
    const later = saved.at(40);
    expect(feedOf(later, 'Ada').find((item) => item.n === n)?.text).toBe('first-post (en)');
    expect(feedOf(later, 'Ben').find((item) => item.n === n)?.text).toBe('');
    expect(seen(later, 'Ben').saved).toEqual([{ n, by: ['Ada'] }]);
    expect(outcome(later.player('Ben', { type: 'save-story', n }))).toBe('story-gone');
  });

  test('has the seconds that its author gave it', () => {
    const table = playing({ scenario: scenario({ gone: 60 }) }).at(50);
    expect(outcome(table.player('Ada', { type: 'save-story', n: lineOf(table, 'first-post') }))).toBe(
      'story-saved',
    );
  });

  test('is the only post that can be saved, and saving is play: what if and replay know of it', () => {
    const table = begun().at(22);
    const call = lineOf(table, 'the-call');
    expect(outcome(table.player(legal(table) ?? '', { type: 'save-story', n: call }))).toBe('no-such-thing');
    expect(outcome(table.player('Ada', { type: 'save-story', n: 999 }))).toBe('no-such-thing');
    const saved = table.player('Ada', { type: 'save-story', n: lineOf(table, 'first-post') });
    const inputs = readLog(saved.round, saved.log).teams.get('team-1');
    expect(inputs?.changes).toMatchObject([{ event: { type: 'story-saved', injectId: 'first-post' } }]);
  });
});

describe('[G2] a call with turns', () => {
  test('rings for ten seconds of play, only at the seats that it is for', () => {
    const table = begun().at(21);
    const holder = legal(table) ?? '';
    expect(seen(table, holder).calls).toMatchObject([{ yours: true, state: 'ringing', ringsToP: 30_000 }]);
    expect(seen(table, other(table) ?? '').calls).toMatchObject([{ yours: false, turns: [] }]);
    const n = lineOf(table, 'the-call');
    expect(outcome(table.player(other(table) ?? '', { type: 'answer-call', n, accept: true }))).toBe(
      'no-such-thing',
    );
    expect(seen(table.at(30), holder).calls).toMatchObject([{ state: 'missed', by: null }]);
    expect(outcome(table.at(30).player(holder, { type: 'answer-call', n, accept: true }))).toBe('call-over');
  });

  test('without turns is heard and never rings', () => {
    const table = playing().at(21);
    expect(seen(table, legal(table) ?? '').calls).toEqual([]);
  });

  test('a busy seat can decline it only', () => {
    const table = begun().at(21);
    const holder = legal(table) ?? '';
    const n = lineOf(table, 'the-call');
    const busy = table.player(holder, { type: 'check-fact', factId: 'overbooked', check: 'verify' });
    expect(outcome(busy.player(holder, { type: 'answer-call', n, accept: true }))).toBe('seat-busy');
    expect(outcome(busy.player(holder, { type: 'answer-call', n, accept: false }))).toBe('call-answered');
  });
});

describe('[G3] an answer', () => {
  const answered = (accept: boolean) => {
    const table = begun().at(22);
    const holder = legal(table) ?? '';
    return table.player(holder, { type: 'answer-call', n: lineOf(table, 'the-call'), accept });
  };

  test('ties the hands of whoever took it until the talk is over, and shows it turn by turn', () => {
    const table = answered(true);
    const holder = legal(table) ?? '';
    expect(table.team(0).world.busyUntil[holder]).toBe(28_500);
    expect(
      outcome(table.at(28).player(holder, { type: 'check-fact', factId: 'overbooked', check: 'verify' })),
    ).toBe('seat-busy');
    expect(
      outcome(table.at(29).player(holder, { type: 'check-fact', factId: 'overbooked', check: 'verify' })),
    ).toBe('check-begun');
    expect(seen(table, holder).calls).toMatchObject([
      {
        state: 'taken',
        by: holder,
        endP: 28_500,
        turns: [
          { by: 'caller', text: 'Why? (en)', p: 22_000 },
          { by: 'us', p: 24_500 },
        ],
      },
    ]);
  });

  test('is told to the whole team, without what was said', () => {
    const table = answered(false);
    const mate = other(table) ?? '';
    expect(seen(table, mate).calls).toMatchObject([{ state: 'declined', by: legal(table), turns: [] }]);
    expect(seen(answered(true), mate).calls).toMatchObject([{ state: 'taken', turns: [] }]);
  });

  test('is final, and a condition may ask whether the call was taken', () => {
    const table = answered(false);
    const holder = legal(table) ?? '';
    const n = lineOf(table, 'the-call');
    expect(outcome(table.player(holder, { type: 'answer-call', n, accept: true }))).toBe('');
    const took = (one: Table) =>
      holds(planOf(one.round.scenario), one.team(0).world, { answered: 'the-call' });
    expect([took(table), took(answered(true)), took(begun().at(40))]).toEqual([false, true, false]);
  });
});

test('[G4] counters end where seed, number and reach say, and differ from post to post', () => {
  const counts = (seed: number) =>
    feedOf(playing({ seed }).at(120), 'Ada')
      .filter(({ kind }) => kind === 'post')
      .map((item) => item.counts?.likes ?? -1);
  expect(counts(7)).toEqual(counts(7));
  expect(counts(7)).not.toEqual(counts(8));
  expect(new Set(counts(7)).size).toBeGreaterThan(2);
  const [first] = feedOf(playing({ scenario: scenario({ kind: 'post', likes: 0.5 }) }).at(10), 'Ada');
  const share = (first?.counts?.likes ?? 0) / (first?.reach.to ?? 1);
  expect(share).toBeGreaterThan(0.2);
  expect(share).toBeLessThan(0.85);
});
