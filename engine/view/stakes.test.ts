import { describe, expect, test } from 'vitest';
import { testScenario } from '../fixtures/scenario';
import { playing, type Table } from '../fixtures/table';
import type { Scenario } from '../scenario';
import { view } from '../view';
import type { Role } from '../vocabulary';
import type { PlayerView, ProjectorView } from './types';

const lock = (responseId: string, decisionId = 'first') => ({
  type: 'lock-decision' as const,
  decisionId,
  responseId,
});

function seen({ round }: Table, roles: Role[] = ['lead']): PlayerView {
  const made = view(round, { as: 'player', teamId: 'team-1', roles, language: 'en' });
  if (!made) throw new Error('no such team');
  return made;
}

function room({ round }: Table): ProjectorView {
  const made = view(round, { as: 'projector', language: 'en' });
  if (made.kind !== 'projector') throw new Error('not the projector');
  return made;
}

const twoTeams = { teams: 2, people: ['Ada', 'Ben', 'Cem', 'Dee', 'Eve', 'Fay'] };

/** The test scenario with two authored reactions to its joke, and a call to legal that makes news. */
function withReactions(): Scenario {
  const { structure, words } = testScenario;
  const reactions = [
    { id: 'for', by: 'witness', channel: 'short', stance: 'defending' as const },
    { id: 'against', by: 'reporter', channel: 'video', stance: 'angry' as const },
  ];
  const decisions = structure.decisions.map((decision) => ({
    ...decision,
    responses: decision.responses.map((one) => (one.id === 'joke' ? { ...one, reactions } : one)),
  }));
  const injects = structure.injects.map((inject) =>
    inject.id === 'the-call' ? { ...inject, news: { energy: 60, blame: 20 } } : inject,
  );
  const en = words.en;
  const first = en?.decisions.first;
  const joke = first?.responses.joke;
  if (!en || !first || !joke) throw new Error('the test scenario has a joke');
  const said = { ...joke, reactions: { for: 'Ha!', against: 'Not funny.' } };
  const decided = { ...first, responses: { ...first.responses, joke: said } };
  return {
    ...testScenario,
    structure: { ...structure, decisions, injects },
    words: { ...words, en: { ...en, decisions: { ...en.decisions, first: decided } } },
  };
}

describe('stakes one can see', () => {
  test('[E1] the heading is the low of the thirty days, and never above where reputation is', () => {
    const { stakes, reputation } = seen(playing().at(200));
    expect(stakes.heading).toBeLessThan(reputation.overall);
    expect(Math.abs(stakes.heading - reputation.overallOutlook)).toBeLessThanOrEqual(0.6);
    expect(stakes.storm).toHaveLength(20);
    expect(stakes.heard).toBeGreaterThan(stakes.heardBefore);
  });

  test('[E2] a change says when, from where, and why', () => {
    const { turns } = seen(playing().at(8)).stakes;
    expect(turns.heading?.p).toBe(5000);
    expect(turns.heading?.why).toEqual({ kind: 'post', text: 'Witness: first-post (en)' });
    expect(turns.heading?.to).toBeLessThan(turns.heading?.from ?? -100);
  });

  test('[E2] [V4] what only some roles were told is named to them alone', () => {
    const table = playing({ scenario: withReactions() }).at(22);
    expect(seen(table, ['legal']).stakes.turns.blame?.why.kind).toBe('post');
    expect(seen(table).stakes.turns.blame?.why).toEqual({ kind: 'private', text: null });
    expect(JSON.stringify(seen(table).stakes)).not.toContain('the-call');
  });

  test('[E5] the first reactions are the authored ones, and none where there are none', () => {
    const table = playing({ scenario: withReactions() }).at(12);
    const joked = seen(table.player('Ada', lock('joke'))).reveals[0];
    expect(joked?.reactions.map(({ text, stance }) => [text, stance])).toEqual([
      ['Ha!', 'defending'],
      ['Not funny.', 'angry'],
    ]);
    expect(seen(table.player('Ada', lock('hold')).at(40)).reveals[0]?.reactions).toEqual([]);
  });

  test('what went out is the line of the feed, and nothing where nothing was said', () => {
    const table = playing().at(12).player('Ada', lock('hold'));
    expect(seen(table).reveals[0]?.published?.text).toBe('we hold (en)');
    const waited = table.at(22).player('Ada', lock('wait', 'second'));
    expect(seen(waited).reveals[0]).toMatchObject({ responseId: 'wait', published: null });
  });

  test('[E3] the others are a count, and told once all have decided', () => {
    const one = playing(twoTeams).at(12).player('Ada', lock('hold'));
    expect(seen(one).reveals[0]?.others).toBeNull();
    const both = one.player('Ben', lock('joke'));
    expect(seen(both).reveals[0]?.others).toEqual({ teams: 1, otherwise: 1 });
    expect(JSON.stringify(seen(both).reveals)).not.toContain('joke (en)');
    expect(seen(playing().at(12).player('Ada', lock('hold'))).reveals[0]?.others).toBeNull();
  });

  test('[E7] a team learns that all have decided in the moment in which the wall tells it', () => {
    const one = playing(twoTeams).at(12).player('Ada', lock('hold'));
    expect(seen(one).reveals[0]?.allDecided).toBe(false);
    expect(room(one).reveal).toBeNull();
    const both = one.player('Ben', lock('joke'));
    expect(seen(both).reveals[0]?.allDecided).toBe(true);
    expect(room(both).reveal?.decisionId).toBe(seen(both).reveals[0]?.decisionId);
    expect(seen(playing().at(12).player('Ada', lock('hold'))).reveals[0]?.allDecided).toBe(true);
  });

  test('[E4] the ranking is by the outlook in whole points, on the wall and on the phone', () => {
    const table = playing({ ...twoTeams, settings: { ranking: true } })
      .at(12)
      .player('Ada', lock('hold'))
      .at(60);
    const wall = room(table).teams.map(({ heading }) => heading);
    expect(wall.every((heading) => Number.isInteger(heading))).toBe(true);
    const phone = seen(table).ranking?.map(({ heading }) => heading);
    expect(phone).toEqual(wall.toSorted((a, b) => (b ?? 0) - (a ?? 0)));
    expect(room(playing(twoTeams).at(60)).teams.map(({ heading }) => heading)).toEqual([null, null]);
  });
});

describe('[V6] the wall', () => {
  test('while a decision is open it has the question, who is done and the titles on every phone, never a choice', () => {
    const table = playing(twoTeams).at(12).player('Ada', lock('joke'));
    const { open, reveal } = room(table);
    expect(open).toMatchObject({ decisionId: 'first', question: 'first? (en)', done: [0] });
    expect(open?.deadlineP).toBeGreaterThan(12_000);
    expect(reveal).toBeNull();
    const before = room(playing(twoTeams).at(12)).open?.options;
    expect(open?.options).toEqual(before);
    expect(before).toContain('joke (en)');
    const rest = { ...room(table), open: { ...open, options: [] } };
    expect(JSON.stringify(rest)).not.toContain('joke');
  });

  test('once all have decided it has each choice with its teams and what followed', () => {
    const table = playing(twoTeams).at(12).player('Ada', lock('joke')).player('Ben', lock('joke'));
    expect(room(table).reveal?.options).toEqual([
      expect.objectContaining({ label: 'joke (en)', teams: [0, 1], consequence: 'so (en)', bill: null }),
    ]);
  });

  test('loud news breaks, quiet news does not; a call to the teams is marked as theirs alone', () => {
    expect(room(playing(twoTeams).at(4)).breaking).toBeNull();
    expect(room(playing(twoTeams).at(8)).breaking).toMatchObject({ text: 'first-post (en)', p: 5000 });
    expect(room(playing(twoTeams).at(8)).headline?.direct).toBe(false);
  });

  test('a group chat is read on the wall, its first lines, not that there is one', () => {
    const { words } = testScenario;
    const { en } = words;
    const post = en?.injects['first-post'];
    if (!en || !post) throw new Error('the test scenario has a first post');
    const messages = ['one', 'two', 'three', 'four'].map((text) => ({ by: 'Bea', text }));
    const injects = { ...en.injects, 'first-post': { ...post, messages } };
    const scenario = { ...testScenario, words: { ...words, en: { ...en, injects } } };
    const shown = room(playing({ ...twoTeams, scenario }).at(8)).headline;
    expect(shown?.text).toBe('Bea: one\nBea: two\nBea: three');
  });
});
