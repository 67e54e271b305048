import type { PlayerCommand } from '../command';
import { type Answer, accept, refuse } from '../result';
import { limits, lines, type Roster, shifts } from '../vocabulary';
import { canFreeze } from '../world/frozen';
import { planOf } from '../world/plan';
import type { Asking } from './asking';
import { notTheirs } from './can-act';
import { isBusy } from './desk';

/** [J4] Customer care says who works when, and on which line. */
export function setRoster(asking: Asking, roster: Roster): Answer {
  const refused = notTheirs(asking, 'care');
  if (refused) return refused;
  if (helpersIn(roster) > limits.helpers) return refuse('too-many-helpers');
  const now = asking.team.world.roster;
  const same = shifts.every((shift) => lines.every((line) => now[shift][line] === roster[shift][line]));
  return same ? accept() : accept({ type: 'roster-set', seatId: asking.seat.id, roster });
}

function helpersIn(roster: Roster): number {
  return shifts.flatMap((shift) => lines.map((line) => roster[shift][line])).reduce((sum, n) => sum + n, 0);
}

/** [J6] The lead wakes people for the desk, twice in a round. */
export function wakePeople(asking: Asking): Answer {
  const { round, team, seat } = asking;
  const refused = notTheirs(asking, 'lead');
  if (refused) return refused;
  if (round.p < team.world.wokenUntilP) return accept();
  if (team.world.wakings >= limits.wakings) return refuse('already-done');
  return accept({ type: 'people-woken', seatId: seat.id });
}

/** [J9] Operations has an account frozen, or lets it speak again. */
export function freezeAccount(
  asking: Asking,
  { personaId, frozen }: Extract<PlayerCommand, { type: 'freeze-account' }>,
): Answer {
  const { round, team, seat } = asking;
  const refused = notTheirs(asking, 'operations');
  if (refused) return refused;
  const persona = planOf(round.scenario).personas.get(personaId);
  if (!persona || !canFreeze(persona)) return refuse('no-such-thing');
  if ((team.world.frozen[personaId] !== undefined) === frozen) return accept();
  if (frozen && isBusy(asking)) return refuse('seat-busy');
  return accept({ type: 'account-frozen', seatId: seat.id, personaId, frozen });
}
