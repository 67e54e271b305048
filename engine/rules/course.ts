import type { CourseCommand } from '../command';
import { type Answer, accept, refuse } from '../result';
import type { Round } from '../round';
import { planOf } from '../world/plan';
import { noiseAtStart } from './noise';
import { goToNext, openDecision } from './pacing';
import { resolvedWithWords } from './publishing';
import { seatOf, seatsOf } from './seats';
import { mostVoted } from './voting';
import { theseTeams, whileRunning } from './while-running';

/** How play goes on, and what the instructor says in it. */
export function decideCourse(round: Round, command: CourseCommand): Answer {
  switch (command.type) {
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
    case 'open-decision':
      return openDecision(round);
    case 'go-to-next':
      return goToNext(round);
    case 'extend':
      return extend(round, command);
    case 'close-decisions':
      return whileRunning(round) ?? accept(...closed(round, command.teamId));
    case 'nudge':
      return nudge(round, command);
    case 'lower-hand':
      return lowerHand(round, command.seatId);
  }
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
function closed(round: Round, teamId?: string) {
  return theseTeams(round, teamId ? [teamId] : undefined).flatMap((team) => {
    const decision = planOf(round.scenario).decisions.get(team.ballot?.decisionId ?? '');
    if (!team.ballot || !decision) return [];
    const responseId = mostVoted(decision, team.ballot, team);
    const ending = 'closed-by-instructor' as const;
    const resolved = { type: 'decision-resolved' as const, teamId: team.id, decisionId: decision.id };
    return resolvedWithWords(round, { ...resolved, responseId, ending });
  });
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
