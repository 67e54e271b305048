import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { verifyRound } from '../round-file/verify';
import { view } from '../view';
import { feedSince } from '../view/feed';
import { isEarlier, openRoundFile, rulesOf } from './index';
import { readRoundFile } from './rules-1.mjs';

const fileAt = (name: string) => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8');
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const text = fileAt('./fixtures/seat-taken.round.json');

/** A round that simulated people played on Seat taken before version 2, sealed then. */
function sealedThen() {
  const read = readRoundFile(JSON.parse(text));
  if (!read.ok) throw new Error(read.problems.map(({ reason }) => reason).join());
  const { beginning, log } = read.opened;
  const { id, scenario, seed, settings, teams } = beginning;
  return { kept: { id, scenario, seed, settings, teamCount: teams.length }, log };
}

test('[R1] the frozen rules are never edited', () => {
  expect(sha256(fileAt('./rules-1.mjs'))).toBe(
    '03eccdd0a93cee791abd619a0b4d42eaecc327b74215091f8207e7345a3224be',
  );
});

test('[R1] a round of version 1 has the same hash and the same results, to the last digit', async () => {
  const file = await openRoundFile(JSON.parse(text), sha256);
  if (!file.ok) throw new Error('the file was refused');
  expect(file).toMatchObject({ slug: 'seat-taken', seed: 20170409, lines: 511 });
  expect(file.hash).toBe('953f3f1c1e52e063bb7c98a6f9202e0c4e5d60baa83e6de7c828fd63feaba6dc');
  expect(file.verify()).toMatchObject({ verdict: 'same', debrief: { rules: 1 } });
});

test('[R1] results that its log does not give are found', async () => {
  const value = JSON.parse(text);
  value.results.teams[0].outcome.score += 0.1;
  const file = await openRoundFile(value, sha256);
  expect(file.ok && file.verify()).toMatchObject({ verdict: 'different' });
});

test('[R1] it gives its debrief and answers what if under its own rules', async () => {
  const { kept, log } = sealedThen();
  const rules = await rulesOf(1);
  const beginning = rules.begin(kept);
  const debrief = rules.debrief(beginning, log);
  expect(JSON.parse(JSON.stringify(debrief))).toEqual(JSON.parse(text).results);
  const [team] = debrief.teams;
  const decisionId = team?.decisions[0]?.decisionId ?? '';
  const ask = rules.whatIfs(beginning, log);
  const answer = ask({ teamId: team?.teamId ?? '', decisionId, responseId: null });
  expect(answer).toMatchObject({ ok: true, whatIf: { played: { score: team?.outcome.score } } });
});

test('[R2] every kind of viewer may look at it once it is over', async () => {
  const { kept, log } = sealedThen();
  const rules = await rulesOf(1);
  const round = rules.play(rules.begin(kept), log);
  expect([round.rules, round.stage, isEarlier(round)]).toEqual([1, 'ended', true]);
  const [team] = round.teams;
  const seat = team?.seats[0];
  if (!team || !seat) throw new Error('somebody played');
  const player = view(round, { as: 'player', teamId: team.id, roles: seat.roles, language: 'da' });
  expect(player).toMatchObject({ stage: 'ended', reveals: expect.anything() });
  for (const as of ['instructor', 'observer', 'projector'] as const)
    expect(JSON.stringify(view(round, { as, language: 'en' }))).not.toContain('null,null,null,null');
  const feed = feedSince(round, team.id, 'en', 0);
  expect(feed.length).toBe(team.world.feed.length);
  expect(feed.every(({ text: words, minute }) => words !== '' && minute > 0)).toBe(true);
});

test('[R1] rules that this program does not have are not made up', async () => {
  await expect(rulesOf(9)).rejects.toThrow('does not have the rules of version 9');
  const { kept, log } = sealedThen();
  const beginning = { ...(await rulesOf(1)).begin(kept), rules: 9 };
  expect(verifyRound({ beginning, log, results: null })).toEqual({ verdict: 'other-rules', rules: 9 });
});
