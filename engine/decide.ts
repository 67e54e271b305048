import {
  type Actor,
  type Command,
  type InstructorCommand,
  instructorCommandSchema,
  type PlayerCommand,
  playerCommandSchema,
  type SystemCommand,
} from './command';
import type { Rejection } from './rejection';
import { type Answer, refuse } from './result';
import type { Round } from './round';
import { decideSystem } from './rules/house';
import { decideInstructor } from './rules/instructor';
import { decidePlayer } from './rules/player';
import { seatOf } from './rules/seats';

/** Whose commands are whose is what the schemas say: a new command belongs to the list it is added to. */
const playerTypes = new Set<string>(playerCommandSchema.options.map(({ shape }) => shape.type.value));
const instructorTypes = new Set<string>(instructorCommandSchema.options.map(({ shape }) => shape.type.value));
const houseTypes: Record<SystemCommand['type'], true> = {
  expire: true,
  finish: true,
  'publish-prepared': true,
  'fire-planned': true,
  recover: true,
  admit: true,
  'set-presence': true,
  'set-works-council': true,
  leave: true,
};

/** What a practice player may ask besides: nobody else leads the round. */
const ownRound: ReadonlySet<Command['type']> = new Set<InstructorCommand['type']>([
  'start',
  'pause',
  'resume',
  'end',
  'set-tempo',
  'set-untimed',
  'go-to-next',
]);

const ofPace: ReadonlySet<Command['type']> = new Set<InstructorCommand['type']>(['set-tempo', 'set-untimed']);

/** [P3] What a round that is over still hears: the language it is read in, and what has nothing more to do then. */
const heardAfterEnd: ReadonlySet<Command['type']> = new Set<Command['type']>([
  'set-language',
  'end',
  'expire',
  'finish',
  'recover',
  'leave',
]);

/**
 * [P1] What follows from a command at the round's own time (`advance` it first): events, or the reason why nothing does.
 * Changes nothing. Commands say what should be, so one that already is gives no events and no refusal.
 */
export function decide(round: Round, command: Command, by: Actor): Answer {
  const refused = notAllowed(round, command, by);
  if (refused) return refuse(refused);
  if (round.stage === 'ended' && !heardAfterEnd.has(command.type)) return refuse('already-ended');
  if (isPlayers(command))
    return by.role === 'player' ? decidePlayer(round, command, by.seatId) : refuse('not-allowed');
  if (isInstructors(command)) return decideInstructor(round, command);
  return isHouse(command) ? decideSystem(round, command) : refuse('not-allowed');
}

/** [P2] Why this actor may not send this command; null when it may. Each role has its own commands. */
function notAllowed(round: Round, command: Command, by: Actor): Rejection | null {
  switch (by.role) {
    case 'clock':
    case 'door':
      return isHouse(command) ? null : 'not-allowed';
    case 'instructor':
      return isInstructors(command) ? null : 'not-allowed';
    case 'player':
      if (!seatOf(round, by.seatId)) return 'no-such-seat';
      if (isPlayers(command)) return null;
      return mayLead(round, command) ? null : 'not-allowed';
  }
}

/** [P2] [P4] Whether the player of a practice round may ask for that: not for another pace where it is fixed. */
function mayLead({ settings }: Round, { type }: Command): boolean {
  if (settings.kind !== 'practice' || !ownRound.has(type)) return false;
  return !settings.paceFixed || !ofPace.has(type);
}

function isPlayers(command: Command): command is PlayerCommand {
  return playerTypes.has(command.type);
}

function isInstructors(command: Command): command is InstructorCommand {
  return instructorTypes.has(command.type);
}

function isHouse(command: Command): command is SystemCommand {
  return Object.hasOwn(houseTypes, command.type);
}
