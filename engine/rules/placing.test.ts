import { describe, expect, test } from 'vitest';
import { outcome, playing, type Table } from '../fixtures/table';
import { wordyScenario } from '../fixtures/wordy';
import { placementScales } from '../model/placement';
import { at, get } from '../model/state';
import { view } from '../view';
import { feedSince } from '../view/feed';
import { channelKinds, groups, postForms } from '../vocabulary';

const places = { channels: ['short', 'video'], forms: ['text' as const, 'video' as const, 'card' as const] };
const scenario = {
  ...wordyScenario,
  structure: {
    ...wordyScenario.structure,
    decisions: wordyScenario.structure.decisions.map((decision) => ({ ...decision, places })),
  },
};
const open = () => playing({ scenario, people: ['Ada', 'Ben', 'Cem', 'Dea', 'Eva'] }).at(12);
const place = (channels: string[], form: 'text' | 'video' | 'page' | 'card' = 'text') => ({
  type: 'place-response' as const,
  decisionId: 'first',
  channels,
  form,
});
const lock = { type: 'lock-decision' as const, decisionId: 'first', responseId: 'hold' };
const company = ({ round }: Table) =>
  feedSince(round, 'team-1', 'en', 0).filter(({ kind }) => kind === 'company');

describe('[Q12] placing an answer', () => {
  test('is anybody’s to say, in the channels and forms of the author; the same again changes nothing', () => {
    const placed = open().player('Ben', place(['video', 'short'], 'video'));
    expect(outcome(placed)).toBe('response-placed');
    expect(outcome(placed.player('Cem', place(['video', 'short'], 'video')))).toBe('');
    expect(outcome(open().player('Ben', place(['phone'])))).toBe('no-such-thing');
    expect(outcome(open().player('Ben', place(['short'], 'page')))).toBe('no-such-thing');
    expect(outcome(open().player('Ben', { ...place(['short']), decisionId: 'second' }))).toBe(
      'decision-closed',
    );
    expect(
      outcome(
        playing({ scenario: wordyScenario })
          .at(12)
          .player('Ada', place(['short'])),
      ),
    ).toBe('no-such-thing');
  });

  test('shows in the feed with its channels and form; unplaced, it is the first of each', () => {
    const placed = open()
      .player('Ben', place(['video', 'short'], 'video'))
      .player('Ada', lock)
      .at(18);
    expect(company(placed)).toMatchObject([
      { channel: 'video', placed: { channelNames: ['Video', 'Short'], form: 'video' } },
    ]);
    expect(company(open().player('Ada', lock).at(18))).toMatchObject([
      { channel: 'short', placed: { channelNames: ['Short'], form: 'text' } },
    ]);
  });

  test('a picture card has a tone, plain unless the team says otherwise; other forms have none', () => {
    const tone = (one: Table) => one.team(0).ballot?.placement?.tone;
    expect(tone(open().player('Ben', place(['short'], 'card')))).toBe('plain');
    const wry = open().player('Ben', { ...place(['short'], 'card'), tone: 'wry' });
    expect(tone(wry)).toBe('wry');
    expect(company(wry.player('Ada', lock).at(18))).toMatchObject([
      { placed: { form: 'card', tone: 'wry' } },
    ]);
    expect(tone(open().player('Ben', { ...place(['short'], 'video'), tone: 'wry' }))).toBeUndefined();
  });

  test('stands under a team’s own words, too', () => {
    const written = open()
      .player('Ada', { type: 'write-words', decisionId: 'first', text: 'We are here.' })
      .player('Ben', place(['video'], 'video'))
      .player('Ada', lock)
      .at(20);
    expect(company(written)).toMatchObject([
      { text: 'We are here.', channel: 'video', placed: { form: 'video' } },
    ]);
  });

  test('is work for a seat with social media', () => {
    const table = open();
    const social = table.team(0).seats.find(({ roles }) => roles.includes('social'))?.id ?? '';
    const busy = (one: Table) => one.player('Ada', lock).team(0).world.busyUntil[social] ?? 0;
    expect(busy(table)).toBe(0);
    expect(busy(table.player('Ben', place(['video', 'short'], 'video')))).toBe(12_000 + 30_000);
  });

  test('is seen by the team while it decides, by the responses that are said in public', () => {
    const { round } = open().player('Ben', place(['video'], 'video'));
    const seen = view(round, { as: 'player', teamId: 'team-1', roles: ['legal'], language: 'en' });
    expect(seen?.ballot?.places).toMatchObject({
      forms: places.forms,
      now: { channels: ['video'], form: 'video' },
    });
    expect(seen?.ballot?.places?.responseIds.toSorted()).toEqual(['deny', 'hold', 'joke']);
  });

  test('what it reaches counts more: the same answer takes more blame away on two channels than on one', () => {
    const blame = (one: Table) => get(one.player('Ada', lock).team(0).world.model, at.A);
    const wide = blame(open().player('Ben', place(['short', 'video'])));
    expect(wide).toBeLessThan(blame(open()));
  });

  test('counts between .6 and 1.1 for every group, channel and form', () => {
    for (const kind of channelKinds)
      for (const form of postForms)
        for (const halfLifeHours of [0.1, 3, 400])
          for (const audience of [[], groups]) {
            const scales = Object.values(placementScales([{ kind, halfLifeHours, audience }], form));
            for (const scale of scales) {
              expect(scale).toBeGreaterThanOrEqual(0.6);
              expect(scale).toBeLessThanOrEqual(1.1);
            }
          }
  });
});
