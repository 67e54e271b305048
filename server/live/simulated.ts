import { randomUUID } from 'node:crypto';
import { botMove, glanceOf } from '@/engine/lab/bots';
import type { Round, Seat, Team } from '@/engine/round';
import type { Rounds } from '../rounds/rounds';

/** A simulated player looks at its screen about once a second; the seats take turns within it. */
const lookMs = 1000;
const slots = 20;

/** Plays the seats of simulated players: each sees parts of its own view and asks through the same door as people do. */
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
  const move = botMove(glanceOf(round, team, seat), seat.id, Math.random);
  if (move) void rounds.submit(round.id, { role: 'player', seatId: seat.id }, randomUUID(), move);
}
