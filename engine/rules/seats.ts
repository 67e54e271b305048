import type { SeatId } from '../ids';
import type { Round, Seat, Team } from '../round';
import { type Role, roles } from '../vocabulary';

/** [T2] Which seat holds which roles in a team of one to five: everything is covered, nobody is idle. */
const spreads: Role[][][] = [
  [['lead', 'social', 'care', 'legal', 'operations']],
  [
    ['lead', 'legal', 'operations'],
    ['social', 'care'],
  ],
  [['lead', 'legal'], ['social', 'operations'], ['care']],
  [['lead'], ['social'], ['care', 'operations'], ['legal']],
  [['lead'], ['social'], ['care'], ['legal'], ['operations']],
];
/** [T3] Beyond five, roles are doubled in this order: the busiest first, the lead never. */
const mirrored: Role[] = ['social', 'care', 'operations', 'legal'];

/** The team in which this seat is; undefined for a seat that nobody has. */
export function teamOf(round: Round, seatId: SeatId): Team | undefined {
  return round.teams.find((team) => team.seats.some((seat) => seat.id === seatId));
}

/** The seat with this id; undefined where there is none. */
export function seatOf(round: Round, seatId: SeatId): Seat | undefined {
  return teamOf(round, seatId)?.seats.find((seat) => seat.id === seatId);
}

/** Everybody's seats, team by team. */
export function seatsOf(round: Round): Seat[] {
  return round.teams.flatMap((team) => team.seats);
}

/** [T1] A newcomer joins the smallest team, the first of equals. */
export function smallestTeam(round: Round): Team | undefined {
  return round.teams.reduce<Team | undefined>(
    (best, team) => (!best || team.seats.length < best.seats.length ? team : best),
    undefined,
  );
}

/** [T2] [T3] [J1] Deals the roles of a team anew, before play; seats that were given roles by hand keep them. */
export function dealRoles(seats: Seat[], played: readonly Role[]): Seat[] {
  const size = Math.min(seats.length, played.length);
  const spread = (spreads[Math.min(seats.length, spreads.length) - 1] ?? [])
    .map((held) => held.filter((role) => played.includes(role)))
    .filter((held) => held.length > 0);
  const doubled = mirrored.filter((role) => played.includes(role));
  const dealt = seats.map((seat, i) => {
    if (seat.rolesByHand) return seat;
    const mirror = doubled[Math.max(0, i - size) % doubled.length];
    return { ...seat, roles: spread[i] ?? (mirror ? [mirror] : []) };
  });
  return coverRoles(dealt, played);
}

/** [T4] During play a newcomer doubles the role that fewest hold; nobody loses one. */
export function mirrorRole(seats: Seat[], played: readonly Role[]): Role[] {
  if (seats.length === 0) return [...played];
  const held = (role: Role) => seats.filter((seat) => seat.roles.includes(role)).length;
  const [first = 'lead'] = mirrored
    .filter((role) => played.includes(role))
    .toSorted((a, b) => held(a) - held(b));
  return [first];
}

/** [T5] A role that nobody holds goes to the seat with the fewest, so that no private fact is lost to the team. */
export function coverRoles(seats: Seat[], played: readonly Role[]): Seat[] {
  if (seats.length === 0) return seats;
  const covered = seats.slice();
  for (const role of played) {
    if (covered.some((seat) => seat.roles.includes(role))) continue;
    const fewest = Math.min(...covered.map((seat) => seat.roles.length));
    const index = covered.findIndex((seat) => seat.roles.length === fewest);
    const seat = covered[index];
    if (seat)
      covered[index] = { ...seat, roles: roles.filter((one) => one === role || seat.roles.includes(one)) };
  }
  return covered;
}

/** [D3] Who may lock: the lead, or the next role in order whose seat is present. */
export function actingLead(team: Team): SeatId | null {
  for (const role of roles) {
    const holder = team.seats.find((seat) => seat.present && seat.roles.includes(role));
    if (holder) return holder.id;
  }
  return null;
}

/** [T6] Deals everybody anew into the teams there are, in order of arrival, as evenly as the head-count allows. */
export function dealSeats(round: Round): { seatId: SeatId; teamIndex: number }[] {
  return seatsOf(round)
    .toSorted((a, b) => a.joinedP - b.joinedP)
    .map((seat, i) => ({ seatId: seat.id, teamIndex: i % round.teams.length }));
}
