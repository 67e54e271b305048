import type { SeatId } from '../ids';
import { sameName } from '../names/likeness';
import { nameGiven } from '../names/name';
import { type Priorities, weightsOf } from '../priorities';
import { type Answer, accept, refuse } from '../result';
import type { Round } from '../round';
import { rolesIn } from '../scenario/played-roles';
import type { Role } from '../vocabulary';
import { planOf } from '../world/plan';
import type { Asking } from './asking';
import { seatOf, seatsOf } from './seats';

/** [J1] Nobody takes a role that the author leaves out. */
export function nobodysRole(round: Round, roles: readonly Role[]): Answer | null {
  const played = rolesIn(round.scenario.structure);
  return roles.every((role) => played.includes(role)) ? null : refuse('no-such-thing');
}

/** What can only be asked before the start: the refusal, or null while the round is in its lobby. */
export function inLobby(round: Round): Answer | null {
  return round.stage === 'lobby' ? null : refuse('not-in-lobby');
}

/** [I2] Intel is shared by a seat that holds its role, once. */
export function shareIntel({ round, team, seat }: Asking, intelId: string): Answer {
  const intel = planOf(round.scenario).intel.get(intelId);
  const held = team.world.intel[intelId];
  if (!intel || !held || !seat.roles.includes(intel.role)) return refuse('not-your-intel');
  return held.sharedP === null ? accept({ type: 'intel-shared', seatId: seat.id, intelId }) : accept();
}

/** Lines of team chat a seat may send in ten seconds of play. While play stands still, the server counts by its own clock. */
const mostLines = 12;

/** A line to one's own team, in any stage; while play runs, twelve in ten seconds at most. */
export function say({ round, team, seat }: Asking, text: string): Answer {
  const lately = team.chat
    .filter((line) => line.seatId === seat.id)
    .slice(-mostLines)
    .filter((line) => line.p > round.p - 10_000 && line.p !== round.rewinds.last?.toP);
  if (round.stage === 'running' && lately.length >= mostLines) return refuse('too-much-chat');
  return accept({ type: 'said', seatId: seat.id, text });
}

/** [H1] A hand goes up and down in any stage but after the end [P3]. */
export function setHand({ seat }: Asking, raised: boolean): Answer {
  if ((seat.handP !== null) === raised) return accept();
  return accept({ type: 'hand-set', seatId: seat.id, raised });
}

/** A seat reads in one of the languages that the scenario has. */
export function setLanguage({ round, seat }: Asking, language: string): Answer {
  if (!round.scenario.structure.languages.includes(language)) return refuse('language-missing');
  return seat.language === language ? accept() : accept({ type: 'language-set', seatId: seat.id, language });
}

/** [T7] [N1] A name follows the rule for names and is unlike every other name in the round. */
export function rename(round: Round, seatId: SeatId, typed: string): Answer {
  const given = nameGiven(typed);
  if (!given.ok) return refuse(given.code);
  const nickname = given.name;
  if (seatsOf(round).some((seat) => seat.id !== seatId && sameName(seat.nickname, nickname)))
    return refuse('name-taken');
  return seatOf(round, seatId)?.nickname === nickname
    ? accept()
    : accept({ type: 'seat-renamed', seatId, nickname });
}

/** [T8] Teams and roles are the players' own choice only where the instructor allows it, and only before the start. */
function mayChoose(round: Round): Answer | null {
  if (round.settings.sorting !== 'own-choice') return refuse('not-allowed');
  return inLobby(round);
}

/** [T8] A player changes teams. */
export function chooseTeam({ round, team, seat }: Asking, teamId: string): Answer {
  const refused = mayChoose(round);
  if (refused) return refused;
  if (!round.teams.some((one) => one.id === teamId)) return refuse('no-such-team');
  return team.id === teamId ? accept() : accept({ type: 'seat-moved', seatId: seat.id, teamId });
}

/** [T8] [J1] One role taken or given up, among those that are played; the last one stays. */
export function chooseRole({ round, seat }: Asking, { role, held }: { role: Role; held: boolean }): Answer {
  const refused = mayChoose(round) ?? nobodysRole(round, [role]);
  if (refused) return refused;
  const others = seat.roles.filter((one) => one !== role);
  const roles = held ? [...others, role] : others;
  const changes = seat.roles.includes(role) !== held && roles.length > 0;
  return changes ? accept({ type: 'roles-set', seatId: seat.id, roles, byHand: true }) : accept();
}

/** [S1] A team declares what it cares for before the start, and is judged by that. */
export function setPriorities({ round, team }: Asking, priorities: Priorities): Answer {
  const refused = inLobby(round);
  if (refused) return refused;
  if (round.settings.priorities) return refuse('priorities-fixed');
  return accept({ type: 'priorities-set', teamId: team.id, priorities: weightsOf(priorities) });
}
