import { describe, expect, test } from 'vitest';
import { debrief } from '../debrief';
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
/** The same, with a picture at the decision, one in the first post, and one in a post that hasn't come. */
function withPictures(): Table {
  const made = structuredClone(scenario);
  const { injects, decisions } = made.structure;
  for (const one of injects) {
    if (one.id === 'first-post') one.picture = 'seen.svg';
    if (one.id === 'the-report') one.picture = 'not-yet.svg';
  }
  for (const one of decisions) if (one.id === 'first') one.picture = 'own.svg';
  for (const [language, words] of Object.entries(made.words)) {
    const [post, decision] = [words.injects['first-post'], words.decisions.first];
    if (post) post.alt = `what was seen (${language})`;
    if (decision) decision.alt = `what was decided (${language})`;
  }
  return playing({ scenario: made, people: ['Ada', 'Ben', 'Cem', 'Dea', 'Eva'] }).at(12);
}
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

  test('[Q14] a picture card shows a picture that the whole team has seen, or none; its decision’s own unless it is chosen', () => {
    const table = withPictures();
    const offered = (one: Table) =>
      view(one.round, { as: 'player', teamId: 'team-1', roles: ['legal'], language: 'en' })?.ballot?.places
        ?.pictures;
    expect(offered(table)).toEqual([
      { file: 'own.svg', src: expect.stringContaining('own.svg'), alt: 'what was decided (en)' },
      { file: 'seen.svg', src: expect.stringContaining('seen.svg'), alt: 'what was seen (en)' },
    ]);
    const card = (picture?: string | null) => ({
      ...place(['short'], 'card'),
      ...(picture !== undefined && { picture }),
    });
    const shown = (one: Table) => company(one.player('Ada', lock).at(18))[0]?.picture?.alt ?? null;
    expect(shown(table.player('Ben', card()))).toBe('what was decided (en)');
    expect(shown(table.player('Ben', card('seen.svg')))).toBe('what was seen (en)');
    expect(shown(table.player('Ben', card(null)))).toBeNull();
    expect(outcome(table.player('Ben', card('not-yet.svg')))).toBe('no-such-thing');
    expect(outcome(table.player('Ben', { ...card('seen.svg'), form: 'text' }))).toBe('response-placed');
    expect(shown(table.player('Ben', { ...card('seen.svg'), form: 'text' }))).toBeNull();
  });

  test('[Q14] picture and tone move nothing but the feed; the debrief tells them', () => {
    const played = (picture: string | null, tone: 'plain' | 'wry') =>
      withPictures()
        .player('Ben', { ...place(['short'], 'card'), picture, tone })
        .player('Ada', lock)
        .at(30);
    const [one, other] = [played('seen.svg', 'wry'), played(null, 'plain')];
    expect(one.team(0).world.model).toEqual(other.team(0).world.model);
    const ended = one.instructor({ type: 'end' });
    expect(debrief(ended.round, ended.log).teams[0]?.decisions[0]?.placed).toEqual({
      channels: ['short'],
      form: 'card',
      tone: 'wry',
      picture: 'seen.svg',
    });
  });

  test('[Q14] [V6] the room sees the card that a team’s own words went out on', () => {
    const table = withPictures()
      .player('Ada', { type: 'write-words', decisionId: 'first', text: 'We are here.' })
      .player('Ben', { ...place(['short'], 'card'), picture: 'seen.svg', tone: 'warm' })
      .player('Ada', lock)
      .at(20);
    expect(view(table.round, { as: 'projector', language: 'en' }).said).toMatchObject([
      { text: 'We are here.', card: { tone: 'warm', picture: { alt: 'what was seen (en)' } } },
    ]);
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
