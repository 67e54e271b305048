import type { Team } from '../round';
import type { Decision } from '../scenario/structure';
import { actingLead } from './seats';

/** [J12] Whether an answer is signed before it goes out: where the author says so, and legal is somebody else than the lead. */
export function hasChain(team: Team, decision: Decision | undefined): boolean {
  const lead = actingLead(team);
  return (
    decision?.chain === true &&
    team.seats.some((seat) => seat.present && seat.id !== lead && seat.roles.includes('legal'))
  );
}
