import { randomUUID } from 'node:crypto';
import { isEarlier } from '@/engine/earlier/index';
import { forkedLog, lastSeqBefore } from '@/engine/replay/fork';
import type { Round, Settings } from '@/engine/round';
import type { Scenario } from '@/engine/scenario';
import { usualSettings } from '@/engine/usual-settings';
import type { SeatGrant } from '@/wire/answers';
import type { Request } from '@/wire/messages';
import type { Refusal } from '@/wire/refusals';
import { limits } from '../../host/limits';
import { readRound, storeRound } from '../../rounds/store';
import { storePracticeFork } from '../../workshops/fork';
import type { Game } from '../game';
import { type GameSocket, refused } from '../sockets';
import { admitToSeat, type Granted, once, seatOfRequest, type Token } from './guest';

/** A round alone: one seat that holds all roles. The same request again gets the same round. */
export async function practise(
  game: Game,
  socket: GameSocket,
  request: Request<'practise'>,
): Promise<SeatGrant | Refusal> {
  if (isFull(game, 'practice')) return refused('practice-full');
  const scenario = game.scenarios.get(request.scenario);
  if (!scenario) return refused('no-such-scenario');
  return granted(game, socket, request.requestId, (token) => practiseAnew(game, request, scenario, token));
}

/** [U7] Plays on alone from a moment of the asker's own practice round that is over, in a round and a seat of its own. */
export async function playOn(
  game: Game,
  socket: GameSocket,
  { toP, requestId }: Request<'play-on'>,
): Promise<SeatGrant | Refusal> {
  const { session } = socket.data;
  if (session?.as !== 'player') return refused('not-allowed');
  const source = await game.rounds.current(session.roundId);
  if (!source) return refused('try-again');
  const { round } = source;
  if (round.settings.kind !== 'practice' || round.stage !== 'ended') return refused('not-allowed');
  if (isEarlier(round)) return refused('earlier-rules');
  if (toP > round.p) return refused('no-such-moment');
  if (isFull(game, 'practice')) return refused('practice-full');
  return granted(game, socket, requestId, (token) => forkAlone(game, round, toP, token));
}

/**
 * As many rounds of this kind are open as the server can bear. What anybody practises and what learners were given to do are
 * counted apart: nobody without a link keeps those out who have one.
 */
export function isFull({ rounds, homework }: Game, kind: 'practice' | 'homework'): boolean {
  const open = rounds.all().filter(({ round: { settings, stage } }) => isOpen(settings.kind, stage));
  const ofKind = open.filter(({ id }) => homework.has(id) === (kind === 'homework'));
  return ofKind.length >= limits.game.practice.open;
}

async function granted(
  game: Game,
  socket: GameSocket,
  requestId: string | undefined,
  make: (token: Token) => Granted,
): Granted {
  return once(game, requestId, async (token) => {
    const before = await seatOfRequest(game, token);
    if (before && token !== undefined) return { ok: true, token, seatId: before.id, seatCode: '' };
    if (!(await game.limits.practice(game.addressOf(socket)))) return refused('practice-full');
    return make(token);
  });
}

async function practiseAnew(
  game: Game,
  { tempo, untimed, language }: Request<'practise'>,
  scenario: Scenario,
  token: Token,
): Granted {
  const roundId = await storeRound(game.db, {
    workshopId: null,
    scenario,
    settings: { ...usualSettings, kind: 'practice', tempo, untimed },
    teamCount: 1,
  });
  return admitToSeat(game, roundId, { roundId }, { nickname: practiceName(), language, token });
}

/** Nobody's words go along, so what is erased in the first round is nowhere in the second. */
async function forkAlone(game: Game, round: Round, toP: number, token: Token): Granted {
  const [stored, log] = await Promise.all([readRound(game.db, round.id), game.log.read(round.id)]);
  const language = round.teams[0]?.seats[0]?.language;
  if (!stored || language === undefined) return refused('try-again');
  const by = { role: 'door' as const };
  const roundId = await storePracticeFork(game.db, {
    beginning: stored.beginning,
    log: forkedLog(round, log, { toP, keep: [], worksCouncil: false, by, at: game.clock.wall() }),
    forkedAtSeq: lastSeqBefore(log, toP),
  });
  return admitToSeat(game, roundId, { roundId }, { nickname: practiceName(), language, token });
}

function isOpen(kind: Settings['kind'], stage: Round['stage']): boolean {
  return kind === 'practice' && stage !== 'ended';
}

/** Nobody else sees it. */
function practiceName(): string {
  return `Player ${randomUUID().slice(0, 4)}`;
}
