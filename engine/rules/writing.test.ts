import { describe, expect, test } from 'vitest';
import { askingScenario } from '../fixtures/asking';
import { testScenario } from '../fixtures/scenario';
import { outcome, playing, type Table } from '../fixtures/table';
import { secondsToDecide } from './reading';
import { wordsOfTeam } from './writing';

const open = (teams = 1) => playing({ scenario: askingScenario, teams }).at(12);
const write = (text: string, decisionId = 'first') => ({ type: 'write-words' as const, decisionId, text });
const vote = { type: 'cast-vote' as const, decisionId: 'first', responseId: 'hold' };
const lock = { type: 'lock-decision' as const, decisionId: 'first', responseId: 'hold' };
const words = (table: Table) => wordsOfTeam(table.team(0), 'first')?.text;

describe('words besides a choice', () => {
  test('[Q1] every seat has a draft of its own; the same again changes nothing, empty words take it back', () => {
    const written = open()
      .player('Ada', write('We are sorry.'))
      .player('Ben', write('We are looking into it.'));
    expect(Object.keys(written.team(0).drafts.first ?? {})).toEqual(['Ada', 'Ben']);
    expect(outcome(written.player('Ben', write('We are looking into it.')))).toBe('');
    expect(words(written.player('Ada', write('')))).toBe('We are looking into it.');
  });

  test('[Q1] only where the decision asks for words', () => {
    expect(outcome(open().player('Ada', write('Anything', 'second')))).toBe('not-allowed');
    expect(outcome(open().player('Ada', write('Anything', 'nowhere')))).toBe('no-such-decision');
    expect(outcome(playing({ scenario: askingScenario }).player('Ada', write('Early')))).toBe(
      'decision-closed',
    );
  });

  test('[Q2] what was on its way when the decision closed still counts, for ten seconds', () => {
    const locked = open().at(20).player('Ada', lock);
    expect(words(locked.at(29).player('Ada', write('Still typing')))).toBe('Still typing');
    expect(outcome(locked.at(31).player('Ada', write('Too late')))).toBe('decision-closed');
  });

  test('[Q2] in a pause one may go on writing', () => {
    const paused = open().instructor({ type: 'pause', blank: false });
    expect(outcome(paused.player('Ben', write('While it stands still')))).toBe('words-written');
  });

  test('[Q3] the lead’s words are the team’s, else those saved last, and a team may write none', () => {
    expect(words(open())).toBeUndefined();
    const two = open().player('Ben', write('Ben’s')).player('Cem', write('Cem’s'));
    expect(words(two)).toBe('Cem’s');
    expect(words(two.player('Ben', write('Ben’s again')))).toBe('Ben’s again');
    expect(words(two.player('Ada', write('The lead’s')).player('Cem', write('Cem’s, later')))).toBe(
      'The lead’s',
    );
    expect(outcome(open().player('Ada', lock))).toBe('vote-cast, decision-resolved');
  });

  test('[Q4] somebody who is still writing starts the five seconds again', () => {
    const voted = open().player('Ada', vote).player('Ben', vote).player('Cem', vote);
    const writing = voted.at(15).player('Ben', write('Nearly'));
    expect(voted.at(18).team(0).ballot).toBeNull();
    expect(writing.at(18).team(0).ballot?.decisionId).toBe('first');
    expect(writing.at(21).team(0).ballot).toBeNull();
  });

  test('[Q5] each word that may be written gives three quarters of a second', () => {
    const [plain, asking] = [testScenario, askingScenario].map(({ structure }) => structure.decisions[0]);
    if (!plain || !asking) throw new Error('the test scenario has decisions');
    expect(secondsToDecide(askingScenario, asking, 'en') - secondsToDecide(testScenario, plain, 'en')).toBe(
      15,
    );
  });

  test('[Q6] words move the feed, and neither reputation nor anything else in the world', () => {
    const numbers = (table: Table) => {
      const { feed, posts, answers, crowdUsed, crowdCredit, ...rest } = table.team(0).world;
      return rest;
    };
    const silent = open().player('Ada', lock).at(120);
    const spoken = open().player('Ada', write('It was entirely our fault.')).player('Ada', lock).at(120);
    expect(spoken.team(0).world.feed).not.toEqual(silent.team(0).world.feed);
    expect(numbers(spoken)).toEqual(numbers(silent));
  });

  test('[V2] a draft is nobody’s but the team’s', () => {
    const table = open(3).player('Ada', write('Ours alone'));
    expect(table.team(0).drafts.first).toBeDefined();
    expect(table.team(1).drafts).toEqual({});
  });
});
