import { randomUUID } from 'node:crypto';
import { botMove } from '@/engine/lab/bots';
import type { Round, Seat, Team } from '@/engine/round';
import { view } from '@/engine/view';
import type { Rounds } from '../rounds/rounds';

/** A simulated player looks at its screen about once a second; the seats take turns within it. */
const lookMs = 1000;
const slots = 20;

/** Plays the seats of simulated players: each sees its own view and asks through the same door as people do. */
export function openSimulated(rounds: Rounds): { close: () => void } {
  let slot = 0;
  const timer = setInterval(() => {
    slot = (slot + 1) % slots;
    for (const { round } of rounds.all()) if (round.stage !== 'ended') playSlot(rounds, round, slot);
  }, lookMs / slots);
  return { close: () => clearInterval(timer) };
}

function playSlot(rounds: Rounds, round: Round, slot: number): void {
  let place = 0;
  for (const team of round.teams) {
    for (const seat of team.seats) {
      place += 1;
      if (seat.simulated && place % slots === slot) play(rounds, round, team, seat);
    }
  }
}

function play(rounds: Rounds, round: Round, team: Team, seat: Seat): void {
  const { roles, language, id: seatId } = seat;
  const shown = view(round, { as: 'player', teamId: team.id, roles, language });
  const move = shown && botMove(shown, seatId, Math.random);
  if (move) void rounds.submit(round.id, { role: 'player', seatId }, randomUUID(), move);
}
