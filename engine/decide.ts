import type { Actor, Command, HouseCommand, InstructorCommand, PlayerCommand } from './command';
import type { Rejection } from './rejection';
import { type Answer, refuse } from './result';
import type { Round } from './round';
import { decideHouse } from './rules/house';
import { decideInstructor } from './rules/instructor';
import { decidePlayer } from './rules/player';
import { seatOf } from './rules/seats';

/** What a practice player may ask besides: nobody else leads the round. */
const ownRound = ['start', 'pause', 'resume', 'end', 'set-tempo', 'set-untimed'];
const houseTypes = ['expire', 'finish', 'recover', 'admit', 'set-presence', 'set-works-council', 'leave'];

/**
 * [P1] What follows from a command at the round's own time (`advance` it first): events, or the reason why nothing does.
 * Changes nothing. Commands say what should be, so one that already is gives no events and no refusal.
 */
export function decide(round: Round, command: Command, by: Actor): Answer {
  const refused = notAllowed(round, command, by);
  if (refused) return refuse(refused);
  if (isHouse(command)) return decideHouse(round, command);
  if (isPlayers(command))
    return by.role === 'player' ? decidePlayer(round, command, by.seatId) : refuse('not-allowed');
  return decideInstructor(round, command);
}

/** [P2] The ticket says who you are; each role has its own commands. */
function notAllowed(round: Round, command: Command, by: Actor): Rejection | null {
  switch (by.role) {
    case 'clock':
    case 'door':
      return isHouse(command) ? null : 'not-allowed';
    case 'instructor':
      return isHouse(command) || isPlayers(command) ? 'not-allowed' : null;
    case 'player':
      if (!seatOf(round, by.seatId)) return 'no-such-seat';
      if (isPlayers(command)) return null;
      return round.settings.kind === 'practice' && ownRound.includes(command.type) ? null : 'not-allowed';
  }
}

function isHouse(command: Command): command is HouseCommand {
  return houseTypes.includes(command.type);
}

const instructorTypes: InstructorCommand['type'][] = [
  'set-teams',
  'deal-seats',
  'move-seat',
  'set-roles',
  'rename-seat',
  'remove-seat',
  'lock-lobby',
  'set-tempo',
  'set-untimed',
  'set-sorting',
  'set-ranking',
  'start',
  'pause',
  'resume',
  'end',
  'step-back',
  'extend',
  'close-decisions',
  'post-as',
  'nudge',
  'lower-hand',
  'fire-inject',
  'skip-inject',
  'delay-inject',
];

function isPlayers(command: Command): command is PlayerCommand {
  return !isHouse(command) && !instructorTypes.some((type) => type === command.type);
}
