import type { Change, WhatIfRefusal } from '@/engine/debrief/what-if';
import { isEarlier } from '@/engine/earlier/index';
import type { Rejection } from '@/engine/rejection';
import { seatOf, teamOf } from '@/engine/rules/seats';
import { tells } from '@/engine/view/team-figures';
import type { Answer, Request } from '@/wire/messages';
import type { Game } from '../game';
import type { InRound, Session } from '../session';
import { type GameSocket, refused } from '../sockets';

const notAllowed = { ok: false as const, code: 'not-allowed' as const };

/** [S5] One decision of a finished round otherwise: for the instructor and the room any team's, for players their own. */
export async function tryWhatIf(
  game: Game,
  { data: { session } }: GameSocket,
  { roundId, ...change }: Request<'what-if'>,
): Promise<Answer<'what-if'>> {
  if (!session || session.as === 'guest') return notAllowed;
  if (!(await mayReplay(game, session, roundId))) return notAllowed;
  if (session.as === 'player' && !(await mayTry(game, session, change))) return notAllowed;
  if (!(await mayLookAt(game, session, roundId, change.teamId))) return notAllowed;
  const madeUp = await noSuchThing(game, roundId, change);
  if (madeUp) return { ok: false, code: madeUp };
  const found = await game.replays.ask(roundId, { about: 'what-if', change }, askerOf(session));
  if (found?.about !== 'what-if') return refused('try-again');
  const { answer } = found;
  return answer.ok ? answer : { ok: false, code: codes[answer.refusal] };
}

/** A team's whole feed. Everybody may compare once the round is over; before that there is nothing to be had here. */
export async function readTeamFeed(
  game: Game,
  { data: { session } }: GameSocket,
  { roundId, teamId }: Request<'team-feed'>,
): Promise<Answer<'team-feed'>> {
  if (!session || session.as === 'guest') return notAllowed;
  if (!(await mayReplay(game, session, roundId))) return notAllowed;
  if (!(await mayLookAt(game, session, roundId, teamId))) return notAllowed;
  const current = await game.rounds.current(roundId);
  if (!current?.round.teams.some(({ id }) => id === teamId)) return { ok: false, code: 'no-such-team' };
  const language = await languageOf(game, session);
  const found = await game.replays.ask(roundId, { about: 'feed', teamId, language }, askerOf(session));
  if (found?.about !== 'feed') return refused('try-again');
  return found.packed ? { ok: true, feed: found.packed } : { ok: false, code: 'no-such-team' };
}

/** [V8] What a team had before it at each moment; names and talk to the team itself and whoever leads. */
export async function readTeamMoments(
  game: Game,
  { data: { session } }: GameSocket,
  { roundId, teamId }: Request<'team-moments'>,
): Promise<Answer<'team-moments'>> {
  if (!session || session.as === 'guest') return notAllowed;
  if (!(await mayReplay(game, session, roundId))) return notAllowed;
  if (!(await mayLookAt(game, session, roundId, teamId))) return notAllowed;
  const current = await game.rounds.current(roundId);
  if (!current?.round.teams.some(({ id }) => id === teamId)) return { ok: false, code: 'no-such-team' };
  if (isEarlier(current.round)) return { ok: false, code: 'earlier-rules' };
  const language = await languageOf(game, session);
  const people = await mayReadTalk(game, session, teamId);
  const question = { about: 'moments' as const, teamId, language, people };
  const found = await game.replays.ask(roundId, question, askerOf(session));
  if (found?.about !== 'moments') return refused('try-again');
  return found.packed ? { ok: true, moments: found.packed } : { ok: false, code: 'no-such-team' };
}

async function mayReadTalk(game: Game, session: Session<InRound>, teamId: string): Promise<boolean> {
  if (session.as === 'player') return (await ownTeam(game, session)) === teamId;
  return session.as === 'instructor' || session.as === 'observer';
}

const codes = {
  'no-such-team': 'no-such-team',
  'not-decided': 'no-such-decision',
  'no-such-response': 'no-such-response',
  'response-not-open': 'response-not-open',
} as const satisfies Record<WhatIfRefusal, Rejection>;

/** Only decisions and teams of the round are asked about, so that made-up questions do not hold up real ones. */
async function noSuchThing(
  game: Game,
  roundId: string,
  { teamId, decisionId, responseId }: Change,
): Promise<Rejection | undefined> {
  const round = (await game.rounds.current(roundId))?.round;
  const team = round?.teams.find(({ id }) => id === teamId);
  if (!round || !team) return 'no-such-team';
  const decision = round.scenario.structure.decisions.find(({ id }) => id === decisionId);
  if (!decision || !team.world.resolved.some((one) => one.decisionId === decisionId))
    return 'no-such-decision';
  const isThere = responseId === null || decision.responses.some(({ id }) => id === responseId);
  return isThere ? undefined : 'no-such-response';
}

/** Whose questions count together: a seat's over all its screens, else one person's or one room's. */
function askerOf(session: Session<InRound>): string {
  if (session.as === 'player') return session.seatId;
  return 'userId' in session ? session.userId : session.workshopId;
}

/**
 * Whether this session may ask about this round: its own once it is over; for instructors also earlier ones of their
 * workshop.
 */
async function mayReplay(game: Game, session: Session, roundId: string): Promise<boolean> {
  if (session.as === 'guest') return false;
  if (session.roundId === roundId) return (await game.rounds.current(roundId))?.round.stage === 'ended';
  if (session.as !== 'instructor') return false;
  const { workshopId } = session;
  return (await game.db.round.count({ where: { id: roundId, workshopId, stage: 'ended' } })) > 0;
}

/** [X5] In works-council mode a team with fewer than three seats is its own members' alone. */
async function mayLookAt(
  game: Game,
  session: Session<InRound>,
  roundId: string,
  teamId: string,
): Promise<boolean> {
  const current = await game.rounds.current(roundId);
  const team = current?.round.teams.find(({ id }) => id === teamId);
  if (!current || !team || tells(current.round, team)) return true;
  return session.as === 'player' && (await ownTeam(game, session)) === teamId;
}

/** Of other teams only what the whole room looks at now. */
async function mayTry(game: Game, player: Session<'player'>, change: Change): Promise<boolean> {
  if ((await ownTeam(game, player)) === change.teamId) return true;
  const shown = game.slides.get(player.roundId)?.whatIf;
  return (
    shown?.teamId === change.teamId &&
    shown.decisionId === change.decisionId &&
    shown.responseId === change.responseId
  );
}

async function ownTeam(game: Game, { roundId, seatId }: Session<'player'>): Promise<string | undefined> {
  const current = await game.rounds.current(roundId);
  return current && teamOf(current.round, seatId)?.id;
}

async function languageOf(game: Game, session: Session<InRound>): Promise<string> {
  if (session.as !== 'player') return session.language;
  const current = await game.rounds.current(session.roundId);
  return (current && seatOf(current.round, session.seatId)?.language) ?? 'en';
}
