import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TeamMoments } from '@/engine/replay/team-moments';
import type { Presented } from '@/wire/downstream';
import type { Answer } from '@/wire/messages';
import { patienceMs } from '../../testing/line';
import { openTable, openWorkshop, sitDown, type Table } from '../../testing/table';

let table: Table;

beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.close());

/** Two teams of one; both lock their first decision, and the instructor ends the round. */
async function afterTheRound() {
  const workshop = await openWorkshop(table);
  const players = [await sitDown(table, workshop.pin, 'Ada'), await sitDown(table, workshop.pin, 'Bo')];
  const [ada, bo] = players;
  if (!ada || !bo) throw new Error('two people');
  const trainer = await workshop.instructor();
  const wall = table.connect({ as: 'projector', token: workshop.projectorToken, language: 'en' });
  await trainer.send({ type: 'start' });
  for (const player of players) {
    const { ballot } = await player.playerView('a decision', (view) => view.ballot);
    const { decisionId = '', responses = [] } = ballot ?? {};
    const responseId = responses[0]?.id ?? '';
    expect(await player.send({ type: 'lock-decision', decisionId, responseId })).toMatchObject({ ok: true });
  }
  const early = await ask(ada).emitWithAck('team-feed', { roundId: roundOf(ada), teamId: 'team-1' });
  expect(early).toEqual({ ok: false, code: 'not-allowed' });
  await trainer.send({ type: 'end' });
  for (const line of [ada, bo, trainer, wall]) await line.until('the debrief', () => line.heard.debriefs[0]);
  const { debrief, roundId } = ada.heard.debriefs[0] ?? {};
  const decisions = debrief?.teams.map(({ decisions: [first] }) => first) ?? [];
  return { ada, bo, trainer, wall, workshop, roundId: roundId ?? '', first: decisions[0] };
}

type Somebody = Pick<ReturnType<Table['connect']>, 'socket' | 'heard'>;

const ask = ({ socket }: Somebody) => socket.timeout(patienceMs);
const roundOf = ({ heard }: Somebody) => heard.views.at(-1)?.view.roundId ?? '';

function linesOf(reply: Answer<'team-feed'>): { n: number }[] {
  if (!reply.ok) throw new Error(reply.code);
  return JSON.parse(gunzipSync(new Uint8Array(reply.feed)).toString());
}

describe('looking back on a round', () => {
  test('what if: the instructor and the room ask for any team, players for their own', async () => {
    const { ada, bo, trainer, wall, roundId, first } = await afterTheRound();
    const decisionId = first?.decisionId ?? '';
    const silent = { roundId, teamId: 'team-1', decisionId, responseId: null };
    const [told, again, onTheWall] = await Promise.all(
      [trainer, ada, wall].map((somebody) => ask(somebody).emitWithAck('what-if', silent)),
    );
    expect(told).toMatchObject({
      ok: true,
      whatIf: { chosen: first?.responseId, decisions: [{ decisionId, responseId: null, mark: 'changed' }] },
    });
    expect(again).toEqual(told);
    expect(onTheWall).toEqual(told);
    expect(await ask(bo).emitWithAck('what-if', silent)).toEqual({ ok: false, code: 'not-allowed' });
    const wrong = (change: object) => ask(trainer).emitWithAck('what-if', { ...silent, ...change });
    expect(await wrong({ responseId: 'nothing-like-it' })).toEqual({ ok: false, code: 'no-such-response' });
    expect(await wrong({ decisionId: 'never' })).toEqual({ ok: false, code: 'no-such-decision' });
    expect(await wrong({ teamId: 'team-9' })).toEqual({ ok: false, code: 'no-such-team' });
    expect(await wrong({ roundId: 'another' })).toEqual({ ok: false, code: 'not-allowed' });
    expect(await wrong({ responseId: 7 })).toEqual({ ok: false, code: 'malformed' });
  });

  test('[V8] moments: talk and names for the team and the instructor, for nobody else, and not before the end', async () => {
    const { ada, bo, trainer, wall, roundId } = await afterTheRound();
    const asked = { roundId, teamId: 'team-1' };
    const told = await Promise.all(
      [ada, trainer, bo, wall].map(async (somebody) => {
        const reply = await ask(somebody).emitWithAck('team-moments', asked);
        if (!reply.ok) throw new Error(reply.code);
        const found: TeamMoments = JSON.parse(gunzipSync(new Uint8Array(reply.moments)).toString());
        return found;
      }),
    );
    expect(told.map(({ chat }) => chat !== null)).toEqual([true, true, false, false]);
    expect(told.every(({ moments }) => moments.some(({ decision }) => decision !== null))).toBe(true);
    expect(JSON.stringify(told.slice(2))).not.toMatch(/Ada|Bo"/);
    const nobody = await ask(trainer).emitWithAck('team-moments', { roundId, teamId: 'team-9' });
    expect(nobody).toEqual({ ok: false, code: 'no-such-team' });
  });

  test('the feeds of all teams can be compared once the round is over, not before', async () => {
    const { ada, bo, roundId } = await afterTheRound();
    const own = linesOf(await ask(ada).emitWithAck('team-feed', { roundId, teamId: 'team-1' }));
    const other = linesOf(await ask(ada).emitWithAck('team-feed', { roundId, teamId: 'team-2' }));
    expect(own.map(({ n }) => n)).toEqual(own.map((_, index) => index + 1));
    expect(own.length).toBeGreaterThanOrEqual(ada.heard.feed.length);
    expect(other.length).toBeGreaterThanOrEqual(bo.heard.feed.length);
    const nobody = await ask(ada).emitWithAck('team-feed', { roundId, teamId: 'team-9' });
    expect(nobody).toEqual({ ok: false, code: 'no-such-team' });
  });

  test('the room follows the slide that the instructor or the projector shows; newcomers find it', async () => {
    const { ada, bo, trainer, wall, workshop, roundId, first } = await afterTheRound();
    const shown: Presented = { slide: 'curves', p: 12_000, teamId: 'team-1', whatIf: null };
    expect(await ask(ada).emitWithAck('present', shown)).toEqual({ ok: false, code: 'not-allowed' });
    expect(await ask(trainer).emitWithAck('present', shown)).toMatchObject({ ok: true });
    for (const line of [ada, wall, trainer]) {
      const heard = await line.until('the slide', () => line.heard.presented.at(-1));
      expect(heard).toEqual({ roundId, presented: shown });
    }
    expect(await ask(wall).emitWithAck('present', { ...shown, slide: 'case' })).toMatchObject({ ok: true });
    const whatIf = { teamId: 'team-1', decisionId: first?.decisionId ?? '', responseId: null };
    const forAll = { ...shown, slide: 'what-if', whatIf };
    expect(await ask(bo).emitWithAck('what-if', { roundId, ...whatIf })).toMatchObject({ ok: false });
    await ask(wall).emitWithAck('present', forAll);
    expect(await ask(bo).emitWithAck('what-if', { roundId, ...whatIf })).toMatchObject({ ok: true });
    await ask(wall).emitWithAck('present', { ...shown, slide: 'case' });
    const late = table.connect({ as: 'projector', token: workshop.projectorToken, language: 'da' });
    const found = await late.until('the slide', () => late.heard.presented[0]);
    expect(found.presented.slide).toBe('case');
  });
});
