import {
  type Actor,
  type Command,
  type InstructorCommand,
  instructorCommandSchema,
  type PlayerCommand,
  playerCommandSchema,
  type ScriptCommand,
  type SeatingCommand,
  type SettingCommand,
  type SystemCommand,
  scriptCommandSchema,
  seatingCommandSchema,
  settingCommandSchema,
  typesOf,
  type WorkCommand,
  workCommandSchema,
} from './command';
import type { SeatId } from './ids';
import type { Rejection } from './rejection';
import { type Answer, accept, refuse } from './result';
import type { Round } from './round';
import { decideCourse } from './rules/course';
import { castVote, lockDecision } from './rules/deciding';
import {
  chooseRole,
  chooseTeam,
  inLobby,
  rename,
  say,
  setHand,
  setLanguage,
  setPriorities,
} from './rules/own-seat';
import { withStatement } from './rules/publishing';
import { decideScript } from './rules/script';
import { decideSeating } from './rules/seating';
import { seatOf, teamOf } from './rules/seats';
import { decideSetting } from './rules/settings';
import { decideSystem } from './rules/system';
import { decideWork } from './rules/work';
import { writeWords } from './rules/writing';

/** Whose commands are whose is what the schemas say: a new command belongs to the list it is added to. */
const playerTypes = typesOf(playerCommandSchema);
const workTypes = typesOf(workCommandSchema);
const instructorTypes = typesOf(instructorCommandSchema);
const seatingTypes = typesOf(seatingCommandSchema);
const settingTypes = typesOf(settingCommandSchema);
const scriptTypes = typesOf(scriptCommandSchema);
const systemTypes: Record<SystemCommand['type'], true> = {
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
  return isSystems(command) ? decideSystem(round, command) : refuse('not-allowed');
}

/** [P2] Why this actor may not send this command; null when it may. Each role has its own commands. */
function notAllowed(round: Round, command: Command, by: Actor): Rejection | null {
  switch (by.role) {
    case 'clock':
    case 'door':
      return isSystems(command) ? null : 'not-allowed';
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

function isSystems(command: Command): command is SystemCommand {
  return Object.hasOwn(systemTypes, command.type);
}

/** What a player's command causes: the rule that answers it. [C4] In a pause all work stands still; only talk goes on. */
function decidePlayer(round: Round, command: PlayerCommand, seatId: SeatId): Answer {
  const team = teamOf(round, seatId);
  const seat = seatOf(round, seatId);
  if (!team || !seat) return refuse('no-such-seat');
  const asking = { round, team, seat };
  if (isWork(command)) return round.stage === 'running' ? decideWork(asking, command) : refuse('not-running');
  switch (command.type) {
    case 'cast-vote':
      return castVote(asking, command);
    case 'lock-decision':
      return lockDecision(asking, command);
    case 'write-words':
      return withStatement(asking, writeWords(asking, command));
    case 'say':
      return say(asking, command.text);
    case 'raise-hand':
      return setHand(asking, command.raised);
    case 'set-language':
      return setLanguage(asking, command.language);
    case 'set-extra-time':
      return seat.extraTime === command.factor
        ? accept()
        : accept({ type: 'extra-time-set', seatId, factor: command.factor });
    case 'rename-me':
      return rename(round, seatId, command.nickname);
    case 'choose-team':
      return chooseTeam(asking, command.teamId);
    case 'choose-role':
      return chooseRole(asking, command);
    case 'try-vote':
      return inLobby(round) ?? accept({ type: 'practice-vote-cast', seatId, option: command.option });
    case 'set-priorities':
      return setPriorities(asking, command.priorities);
  }
}

function isWork(command: PlayerCommand): command is WorkCommand {
  return workTypes.has(command.type);
}

/** What the instructor's command causes. */
function decideInstructor(round: Round, command: InstructorCommand): Answer {
  if (isSeating(command)) return decideSeating(round, command);
  if (isSetting(command)) return decideSetting(round, command);
  return isScript(command) ? decideScript(round, command) : decideCourse(round, command);
}

function isSeating(command: InstructorCommand): command is SeatingCommand {
  return seatingTypes.has(command.type);
}

function isSetting(command: InstructorCommand): command is SettingCommand {
  return settingTypes.has(command.type);
}

function isScript(command: InstructorCommand): command is ScriptCommand {
  return scriptTypes.has(command.type);
}
