import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InstructorView } from '@/engine/view/console';
import type { AnnotationCommand } from '@/wire/annotation-commands';
import { canary, withCanaries } from '../testing/canaries';
import { patienceMs } from '../testing/line';
import { openTable, openWorkshop, sitDown, type Table } from '../testing/table';

let table: Table;
let capture: Awaited<ReturnType<typeof playedAndCaptured>>;

beforeAll(async () => {
  table = await openTable(withCanaries);
  capture = await playedAndCaptured();
});
afterAll(() => table.close());

type Line = ReturnType<Table['connect']>;
type Player = Awaited<ReturnType<typeof sitDown>>;

const note = (text: string): AnnotationCommand => ({
  type: 'save-note',
  ...{ id: randomUUID(), p: 0, teamId: null, decisionId: null, tag: null, removed: false },
  text,
});
const grade = (comment: string): AnnotationCommand => ({
  type: 'grade',
  ...{ teamId: 'team-1', decisionId: null, objectiveId: null, level: null },
  comment,
});

async function colleague(owner: Line, rights: 'observer') {
  const link = await owner.socket.timeout(patienceMs).emitWithAck('invite', { rights, handsOver: false });
  const token = link.ok ? (link.address.split('#')[1] ?? '') : '';
  const guest = table.connect({ as: 'guest' });
  const grant = await guest.socket
    .timeout(patienceMs)
    .emitWithAck('accept-invitation', { token, name: 'Olga' });
  return table.connect({ as: 'staff', token: grant.ok ? grant.token : '', language: 'en' });
}

/** Everybody talks, writes, votes and files in the middle of a round; then the clock stands and nobody gets any more. */
async function playedAndCaptured() {
  const workshop = await openWorkshop(table);
  const owner = await workshop.instructor();
  await owner.instructorView('the lobby');
  const players: Player[] = [];
  for (let i = 0; i < 10; i++) players.push(await sitDown(table, workshop.pin, `Player ${i}`));
  const room = table.connect({ as: 'projector', token: workshop.projectorToken, language: 'en' });
  const olga = await colleague(owner, 'observer');
  await room.projectorView('the lobby');
  await owner.send({ type: 'start' });
  const views = await Promise.all(
    players.map((line) => line.playerView('a decision', ({ ballot }) => ballot)),
  );
  const decisionId = views[0]?.ballot?.decisionId ?? '';
  const teamOf = (i: number) => views[i]?.team.id ?? '';
  await Promise.all(
    players.map(async (line, i) => {
      await line.send({ type: 'say', text: canary('chat', teamOf(i)) });
      await line.send({ type: 'write-words', decisionId, text: canary('words', teamOf(i)) });
      await line.send({
        type: 'cast-vote',
        decisionId,
        responseId: i < 2 ? 'deny' : 'holding',
        confidence: 5,
      });
    }),
  );
  const { roundId } = await owner.instructorView('the round');
  await owner.annotate(roundId, note('canary-note-of-the-owner'));
  await owner.annotate(roundId, grade('canary-grade-of-the-owner'));
  await olga.annotate(roundId, note('canary-note-of-the-observer'));
  await olga.annotate(roundId, grade('canary-grade-of-the-observer'));
  await owner.send({ type: 'pause', blank: false });
  const paused = await owner.instructorView('the pause', ({ stage }) => stage === 'paused');
  for (const line of [...players, room, olga, owner]) {
    await line.until('the pause', () => line.heard.views.at(-1)?.view.stage === 'paused');
    await line.caughtUp();
  }
  return { owner, olga, room, players, teams: players.map((_, i) => teamOf(i)), paused };
}

const told = (line: Pick<Line, 'frames'>) => line.frames.join('\n');
const decisions = () => table.scenario.structure.decisions.map(({ id }) => id);
const instructorsOnly = () =>
  decisions().flatMap((id) => [canary('facilitator', id), canary('expected', id)]);
const debriefOnly = () => decisions().map((id) => canary('debrief', id));
/** What the script has not brought to any team yet. */
const ahead = ({ runSheet }: InstructorView) =>
  runSheet
    .filter(({ kind, teams }) => kind === 'inject' && teams === 0)
    .map(({ id }) => canary('inject', id));
const filed = [
  'canary-note-of-the-owner',
  'canary-grade-of-the-owner',
  'canary-note-of-the-observer',
  'canary-grade-of-the-observer',
];

/** The canaries that sing in what a line was sent. */
const found = (line: Pick<Line, 'frames'>, canaries: string[]) => {
  const text = told(line);
  return canaries.filter((one) => text.includes(one));
};

describe('every frame that was received, searched for what must not be in it', () => {
  test('the search finds what is there: the owner’s console receives all of it', () => {
    const { owner, paused } = capture;
    const planted = [...instructorsOnly(), ...ahead(paused), ...filed];
    expect(ahead(paused).length).toBeGreaterThan(0);
    expect(found(owner, planted)).toEqual(planted);
    expect(told(owner)).toContain(canary('chat', 'team-1'));
  });

  test('players get nothing of another team, of another role, of what comes, or of what the staff writes', () => {
    const { players, teams, paused } = capture;
    const intel = table.scenario.structure.intel;
    players.forEach((line, i) => {
      const own = teams[i] ?? '';
      const other = own === 'team-1' ? 'team-2' : 'team-1';
      const roles = line.heard.views.at(-1)?.view;
      const mine =
        roles?.kind === 'player' ? (roles.team.seats.find(({ id }) => id === line.seatId)?.roles ?? []) : [];
      const held = intel.filter(({ role }) => !mine.includes(role)).map(({ id }) => canary('intel', id));
      const forbidden = [
        ...instructorsOnly(),
        ...debriefOnly(),
        ...ahead(paused),
        ...filed,
        ...held,
        canary('chat', other),
        canary('words', other),
        canary('finding', 'glass-in-bread'),
        canary('consequence', 'first-word-deny'),
      ];
      expect(found(line, forbidden), `${own} as ${mine}`).toEqual([]);
      expect(found(line, [canary('chat', own), canary('words', own)])).toHaveLength(2);
      const strangers = players.filter((_, k) => teams[k] !== own).map(({ seatId }) => seatId);
      expect(found(line, strangers)).toEqual([]);
    });
    expect(players.some((line) => told(line).includes(canary('intel', 'oven-log')))).toBe(true);
  });

  test('the projector gets no talk, no votes, no words, no intel, no notes', () => {
    const { room, players, paused } = capture;
    const talk = ['team-1', 'team-2'].flatMap((id) => [canary('chat', id), canary('words', id)]);
    const intel = table.scenario.structure.intel.map(({ id }) => canary('intel', id));
    const forbidden = [...instructorsOnly(), ...debriefOnly(), ...ahead(paused), ...filed, ...talk, ...intel];
    expect(found(room, [...forbidden, ...players.map(({ seatId }) => seatId), '"votes"'])).toEqual([]);
    expect(told(room)).toContain('Player 1');
  });

  test('an observer gets the room and the own notes, nothing ahead, no advice, no note of anybody else', () => {
    const { olga, paused } = capture;
    const intel = table.scenario.structure.intel.map(({ id }) => canary('intel', id));
    const others = ['canary-note-of-the-owner', 'canary-grade-of-the-owner'];
    const forbidden = [...instructorsOnly(), ...debriefOnly(), ...ahead(paused), ...others, ...intel];
    expect(found(olga, forbidden)).toEqual([]);
    expect(found(olga, ['canary-note-of-the-observer', canary('chat', 'team-1')])).toHaveLength(2);
  });
});
