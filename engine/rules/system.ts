import { isOver } from '../clock';
import type { SystemCommand } from '../command';
import { sameName } from '../names/likeness';
import { isAtDeadline, isDue } from '../pace/deciding-time';
import { type Answer, accept, refuse } from '../result';
import type { Round } from '../round';
import { limits } from '../vocabulary';
import { planOf } from '../world/plan';
import { agreed, atTheEnd } from './chain';
import { firePlanned, publishPrepared } from './prepared';
import { seatOf, seatsOf, smallestTeam } from './seats';
import { everyoneHasVoted, mostVoted } from './voting';

/** What the server's clock and door may cause. */
export function decideSystem(round: Round, command: SystemCommand): Answer {
  switch (command.type) {
    case 'expire':
      return expire(round, command);
    case 'finish':
      return round.stage === 'running' && isOver(round)
        ? accept({ type: 'round-ended', early: false })
        : accept();
    case 'publish-prepared':
      return publishPrepared(round, command);
    case 'fire-planned':
      return firePlanned(round, command);
    case 'recover':
      return round.stage === 'running'
        ? accept({ type: 'round-recovered', graceMs: command.graceMs })
        : accept();
    case 'admit':
      return admit(round, command);
    case 'set-presence':
      return setPresence(round, command);
    case 'leave':
      return leave(round, command.seatId);
    case 'set-works-council':
      return setWorksCouncil(round, command.on);
  }
}

/** [C3] A timer with an old epoch, or one that rings too early, changes nothing. */
function expire(round: Round, command: Extract<SystemCommand, { type: 'expire' }>): Answer {
  const team = round.teams.find((one) => one.id === command.teamId);
  const ballot = team?.ballot;
  if (!team || !ballot || ballot.decisionId !== command.decisionId || ballot.epoch !== command.epoch)
    return accept();
  const decision = planOf(round.scenario).decisions.get(ballot.decisionId);
  if (!decision || round.stage !== 'running' || !isDue(round, team)) return accept();
  const ending = everyoneHasVoted(team, ballot) && ballot.completeP !== null ? 'everyone-voted' : 'deadline';
  const responseId = mostVoted(decision, ballot, team);
  const resolved = { type: 'decision-resolved' as const, teamId: team.id, decisionId: decision.id };
  const event = { ...resolved, responseId, ending } as const;
  return accept(
    ...(ending === 'everyone-voted' && !isAtDeadline(round, ballot)
      ? agreed(round, event)
      : atTheEnd(round, team, event)),
  );
}

/** [T1] A newcomer is seated at once, before the start and after it. */
function admit(round: Round, command: Extract<SystemCommand, { type: 'admit' }>): Answer {
  const { seatId, nickname, language, simulated } = command;
  if (seatOf(round, seatId)) return accept();
  if (round.settings.lobbyLocked && !simulated) return refuse('lobby-locked');
  if (!round.scenario.structure.languages.includes(language)) return refuse('language-missing');
  if (!command.returning && seatsOf(round).some((seat) => sameName(seat.nickname, nickname)))
    return refuse('name-taken');
  const team = command.teamId ? round.teams.find((one) => one.id === command.teamId) : smallestTeam(round);
  if (!team) return refuse('no-such-team');
  if (team.seats.length >= limits.seatsInTeam && !command.teamId) return refuse('round-full');
  return accept({ type: 'seat-admitted', seatId, teamId: team.id, nickname, language, simulated });
}

function setPresence(
  round: Round,
  { seatId, present }: Extract<SystemCommand, { type: 'set-presence' }>,
): Answer {
  const seat = seatOf(round, seatId);
  if (!seat) return refuse('no-such-seat');
  return seat.present === present ? accept() : accept({ type: 'presence-set', seatId, present });
}

/** [X3] Works-council mode is set before the start, so that people know who sees what they do. */
function setWorksCouncil(round: Round, on: boolean): Answer {
  if (round.stage !== 'lobby') return refuse('not-in-lobby');
  return Boolean(round.settings.worksCouncil) === on ? accept() : accept({ type: 'works-council-set', on });
}

/**
 * [X6] A person who erases their data while the round is played leaves the team at once; in an ended round the seat
 * stays. [T9] Nobody lets them back in.
 */
function leave(round: Round, seatId: string): Answer {
  const mayReturn = round.removed?.some(({ seat }) => seat.id === seatId);
  if (round.stage === 'ended' || !(seatOf(round, seatId) || mayReturn)) return accept();
  return accept({ type: 'seat-removed', seatId });
}
