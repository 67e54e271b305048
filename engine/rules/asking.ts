import type { Round, Seat, Team } from '../round';

/** Everything a player's command is judged by. */
export type Asking = { round: Round; team: Team; seat: Seat };
