import type { InstructorCommand } from '../command';
import type { TeamId } from '../ids';
import { type Answer, accept, refuse } from '../result';
import { isPodiumShown, type Round, type Team } from '../round';
import { planOf } from '../world/plan';
import { noiseAtStart, setNoise } from './noise';
import { inLobby, nobodysRole, rename } from './own-seat';
import { goToNext, openDecision } from './pacing';
import { postAs } from './post-as';
import { dropPost, planInject, preparePost } from './prepared';
import { resolvedWithWords } from './publishing';
import { dealSeats, seatOf, seatsOf, teamOf } from './seats';
import { editWords, holdWords, releaseWords, withdrawWords } from './tray';
import { mostVoted } from './voting';

/** What the instructor's command causes. */
export function decideInstructor(round: Round, command: InstructorCommand): Answer {
  switch (command.type) {
    case 'set-teams':
      return setTeams(round, command.count);
    case 'deal-seats':
      return inLobby(round) ?? accept(...dealt(round));
    case 'move-seat':
      return moveSeat(round, command);
    case 'set-roles':
      return (
        seatExists(round, command.seatId) ??
        nobodysRole(round, command.roles) ??
        accept({ type: 'roles-set', seatId: command.seatId, roles: command.roles, byHand: true })
      );
    case 'rename-seat':
      return seatExists(round, command.seatId) ?? rename(round, command.seatId, command.nickname);
    case 'remove-seat':
      return seatOf(round, command.seatId)
        ? accept({ type: 'seat-removed', seatId: command.seatId })
        : accept();
    case 'lock-lobby':
      return round.settings.lobbyLocked === command.locked
        ? accept()
        : accept({ type: 'lobby-locked', locked: command.locked });
    case 'set-tempo':
      return round.settings.tempo === command.tempo
        ? accept()
        : accept({ type: 'tempo-set', tempo: command.tempo });
    case 'set-untimed':
      return round.settings.untimed === command.untimed
        ? accept()
        : accept({ type: 'untimed-set', untimed: command.untimed });
    case 'set-hold':
      return Boolean(round.settings.hold) === command.held
        ? accept()
        : accept({ type: 'hold-set', held: command.held });
    case 'set-noise':
      return setNoise(round, command.noise);
    case 'open-decision':
      return openDecision(round);
    case 'go-to-next':
      return goToNext(round);
    case 'set-sorting':
      return round.settings.sorting === command.sorting
        ? accept()
        : accept({ type: 'sorting-set', sorting: command.sorting });
    case 'set-ranking':
      return round.settings.ranking === command.shown
        ? accept()
        : accept({ type: 'ranking-set', shown: command.shown });
    case 'set-podium':
      return isPodiumShown(round) === command.shown
        ? accept()
        : accept({ type: 'podium-set', shown: command.shown });
    case 'fix-priorities':
      return inLobby(round) ?? accept({ type: 'priorities-fixed', priorities: command.priorities });
    case 'start':
      return start(round);
    case 'pause':
      return pause(round, command.blank);
    case 'resume':
      return resume(round);
    case 'end':
      return round.stage === 'ended' ? accept() : endNow(round);
    case 'rewind':
      return rewind(round, command);
    case 'extend':
      return extend(round, command);
    case 'close-decisions':
      return whileRunning(round) ?? accept(...closed(round, command.teamId));
    case 'post-as':
      return whileRunning(round) ?? postAs(round, command);
    case 'prepare-post':
      return preparePost(round, command);
    case 'drop-post':
      return dropPost(round, command.preparedId);
    case 'plan-inject':
      return planInject(round, command);
    case 'hold-words':
      return holdWords(round, command);
    case 'release-words':
      return releaseWords(round, command);
    case 'edit-words':
      return editWords(round, command);
    case 'withdraw-words':
      return withdrawWords(round, command);
    case 'nudge':
      return nudge(round, command);
    case 'lower-hand':
      return lowerHand(round, command.seatId);
    case 'fire-inject':
      return fire(round, command);
    case 'skip-inject':
      return (
        hasInject(round, command.injectId) ?? accept({ type: 'inject-skipped', injectId: command.injectId })
      );
    case 'delay-inject':
      return (
        hasInject(round, command.injectId) ??
        accept({ type: 'inject-delayed', injectId: command.injectId, minutes: command.minutes })
      );
  }
}

function seatExists(round: Round, seatId: string): Answer | null {
  return seatOf(round, seatId) ? null : refuse('no-such-seat');
}

function whileRunning(round: Round): Answer | null {
  return round.stage === 'lobby' ? refuse('not-running') : null;
}

function hasInject(round: Round, injectId: string): Answer | null {
  const { injects, decisions, intel } = planOf(round.scenario);
  return injects.has(injectId) || decisions.has(injectId) || intel.has(injectId)
    ? null
    : refuse('no-such-thing');
}

/** [T6] A new number of teams deals everybody anew; teams with a past [U6] stay as many as they are. */
function setTeams(round: Round, count: number): Answer {
  const refused = inLobby(round);
  if (refused) return refused;
  if (round.forkedP !== null) return refuse('not-in-lobby');
  return round.teams.length === count ? accept() : accept({ type: 'teams-set', count });
}

function dealt(round: Round) {
  return dealSeats(round).flatMap(({ seatId, teamIndex }) => {
    const team = round.teams[teamIndex];
    if (!team || teamOf(round, seatId)?.id === team.id) return [];
    return [{ type: 'seat-moved' as const, seatId, teamId: team.id }];
  });
}

function moveSeat(round: Round, { seatId, teamId }: { seatId: string; teamId: string }): Answer {
  if (!seatOf(round, seatId)) return refuse('no-such-seat');
  if (!round.teams.some((team) => team.id === teamId)) return refuse('no-such-team');
  return teamOf(round, seatId)?.id === teamId ? accept() : accept({ type: 'seat-moved', seatId, teamId });
}

function start(round: Round): Answer {
  if (round.stage !== 'lobby') return accept();
  return seatsOf(round).length === 0
    ? refuse('nobody-to-play')
    : accept({ type: 'round-started' }, ...noiseAtStart(round));
}

/** [C4] Pausing freezes every clock; blank hides the room's screens as well. */
function pause(round: Round, blank: boolean): Answer {
  const refused = whileRunning(round);
  if (refused) return refused;
  return round.stage === 'paused' && round.blank === blank
    ? accept()
    : accept({ type: 'round-paused', blank });
}

function resume(round: Round): Answer {
  const refused = whileRunning(round);
  if (refused) return refused;
  return round.stage === 'running' ? accept() : accept({ type: 'round-resumed' });
}

/** [C6] The instructor's end closes what is open with the votes there are. */
function endNow(round: Round): Answer {
  if (round.stage === 'lobby') return refuse('not-running');
  return accept(...closed(round), { type: 'round-ended', early: true });
}

/** [U1] Back to a moment of play that was reached, not beyond the start, and not beyond where a fork begins. */
function rewind(round: Round, { toP, reason }: { toP: number; reason: string }): Answer {
  const refused = whileRunning(round);
  if (refused) return refused;
  if (toP > round.p || toP <= (round.forkedP ?? 0)) return refuse('no-such-moment');
  return accept({ type: 'round-stepped-back', fromP: round.p, toP, reason });
}

/** [D7] Open decisions close with the votes there are, as if their deadline had come. */
function closed(round: Round, teamId?: TeamId) {
  return theseTeams(round, teamId ? [teamId] : undefined).flatMap((team) => {
    const decision = planOf(round.scenario).decisions.get(team.ballot?.decisionId ?? '');
    if (!team.ballot || !decision) return [];
    const responseId = mostVoted(decision, team.ballot, team);
    const ending = 'closed-by-instructor' as const;
    const resolved = { type: 'decision-resolved' as const, teamId: team.id, decisionId: decision.id };
    return resolvedWithWords(round, { ...resolved, responseId, ending });
  });
}

function theseTeams(round: Round, teamIds: TeamId[] | undefined): Team[] {
  return teamIds ? round.teams.filter((team) => teamIds.includes(team.id)) : round.teams;
}

/** [D7] Time added to, or taken from, the open decisions of some teams or all; never into the past. */
function extend(
  round: Round,
  { teamIds, seconds }: { teamIds?: string[] | undefined; seconds: number },
): Answer {
  const refused = whileRunning(round);
  if (refused) return refused;
  const events = theseTeams(round, teamIds).flatMap((team) => {
    if (!team.ballot || team.ballot.deadlineP === null) return [];
    const { decisionId } = team.ballot;
    return [{ type: 'deadline-extended' as const, teamId: team.id, decisionId, ms: seconds * 1000 }];
  });
  return events.length > 0 ? accept(...events) : refuse('decision-closed');
}

/** [H2] A quiet word to one team or all: in their chat, seen by nobody else. */
function nudge(round: Round, { text, teamIds }: { text: string; teamIds?: string[] | undefined }): Answer {
  const teams = theseTeams(round, teamIds);
  if (teams.length === 0) return refuse('no-such-team');
  return accept({ type: 'nudged', teamIds: teams.map(({ id }) => id), text });
}

/** [H1] The instructor has come, or answered: the hand may go down. */
function lowerHand(round: Round, seatId: string): Answer {
  const seat = seatOf(round, seatId);
  if (!seat) return refuse('no-such-seat');
  return seat.handP === null ? accept() : accept({ type: 'hand-set', seatId, raised: false });
}

function fire(
  round: Round,
  { injectId, teamIds }: { injectId: string; teamIds?: string[] | undefined },
): Answer {
  const refused = whileRunning(round);
  if (refused) return refused;
  if (!planOf(round.scenario).injects.has(injectId)) return refuse('no-such-thing');
  const missing = theseTeams(round, teamIds).filter((team) => team.world.happened[injectId] === undefined);
  if (missing.length === 0) return accept();
  return accept({ type: 'inject-fired', injectId, teamIds: missing.map((team) => team.id) });
}
