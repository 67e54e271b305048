import { describe, expect, test } from 'vitest';
import { advanceRound } from './advance-round';
import { lobby, outcome, playing } from './fixtures/table';
import { rateOf } from './pace/rate';

const vote = { type: 'cast-vote' as const, decisionId: 'first', responseId: 'hold' };

describe('the clock', () => {
  test('[C1] play time runs at one over the tempo, and only in a running round', () => {
    expect(rateOf(lobby().round)).toBe(0);
    expect(rateOf(playing().round)).toBe(1);
    expect(rateOf(playing().instructor({ type: 'set-tempo', tempo: 2 }).round)).toBe(0.5);
    expect(rateOf(playing().instructor({ type: 'end' }).round)).toBe(0);
  });

  test('[C2] time never goes back', () => {
    const { round } = playing().at(30);
    expect(advanceRound(round, 10_000)).toBe(round);
  });

  test('[C2] going by seconds or in one stride gives the same world', () => {
    const strides = advanceRound(playing().round, 90_000);
    const seconds = Array.from({ length: 90 }, (_, i) => (i + 1) * 1000);
    const steps = seconds.reduce((round, p) => advanceRound(round, p), playing().round);
    expect(JSON.stringify(steps)).toBe(JSON.stringify(strides));
  });

  test('[C3] a stale or early timer changes nothing', () => {
    const open = playing().at(12);
    const timer = { type: 'expire' as const, teamId: 'team-1', decisionId: 'first', epoch: 0 };
    expect(outcome(open.system(timer))).toBe('');
    const late = advanceRound(open.instructor({ type: 'extend', seconds: 60 }).round, 60_000);
    expect(late.teams[0]?.ballot?.epoch).toBe(1);
    expect(outcome(open.instructor({ type: 'extend', seconds: 60 }).at(60).system(timer))).toBe('');
  });

  test('[C4] a pause freezes votes and desk; talk goes on', () => {
    const paused = playing().at(12).instructor({ type: 'pause', blank: true });
    expect(rateOf(paused.round)).toBe(0);
    expect(paused.round.blank).toBe(true);
    expect(outcome(paused.player('Ada', vote))).toBe('not-running');
    expect(outcome(paused.player('Ada', { type: 'pin-faq' }))).toBe('not-running');
    expect(outcome(paused.player('Ada', { type: 'say', text: 'wait' }))).toBe('said');
    expect(outcome(paused.instructor({ type: 'resume' }).player('Ada', vote))).toBe('vote-cast');
  });

  test('[C5] untimed, play time waits while a team decides', () => {
    const open = playing({ settings: { untimed: true } }).at(12);
    expect(open.team(0).ballot?.deadlineP).toBeNull();
    expect(rateOf(open.round)).toBe(0);
    const everyone = ['Ada', 'Ben', 'Cem'].reduce((table, name) => table.player(name, vote), open);
    expect(rateOf(everyone.round)).toBe(1);
    const timed = open.instructor({ type: 'set-untimed', untimed: false });
    expect(timed.team(0).ballot?.deadlineP).toBeGreaterThan(timed.round.p + 20_000);
  });

  test('[C6] the round ends by itself when the time is up and nobody is deciding', () => {
    expect(playing().at(599).round.stage).toBe('running');
    expect(playing().at(601).round).toMatchObject({ stage: 'ended', endedP: 600_000 });
  });

  test("[C6] the instructor's end closes what is open", () => {
    const ended = playing().at(12).player('Ada', vote).instructor({ type: 'end' });
    expect(outcome(ended)).toBe('decision-resolved, round-ended');
    expect(ended.team(0).world.resolved.at(-1)?.responseId).toBe('hold');
    expect(ended.round.stage).toBe('ended');
  });

  test('[C7] after a restart open decisions get a grace', () => {
    const open = playing().at(12);
    const recovered = open.system({ type: 'recover', graceMs: 5000 }).at(40);
    expect(recovered.later(5.5).team(0).ballot).not.toBeNull();
    expect(recovered.later(6).team(0).ballot).toBeNull();
  });
});
