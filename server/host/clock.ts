/** Time from outside, so that tests can pass it in. */
export type Clock = {
  /** monotonic milliseconds: never goes back, whatever is done to the computer's clock */
  now: () => number;
  /** epoch milliseconds, for people to read */
  wall: () => number;
};

export const systemClock: Clock = { now: () => performance.now(), wall: () => Date.now() };

/** Does `work` again and again, once in so many milliseconds; gives what ends it. */
export type Every = (ms: number, work: () => Promise<void>) => () => void;

/** Does `work` every so many ms of real time; gives what stops it. */
export const systemEvery: Every = (ms, work) => {
  const timer = setInterval(() => void work(), ms);
  return () => clearInterval(timer);
};

/** What moves play on: a clock, and a beat at which rounds look at it. */
export type Time = { clock: Clock; every: Every };

/**
 * The play clock of a round: `p` was true at monotonic `at`. It never passes the horizon, which is what the database
 * knows to have perhaps been shown: so after a crash play goes on from the horizon and never goes back for anybody.
 * `lostMs`: real ms for which it had to stand there since the round was read, though play was to go on.
 */
export type PlayClock = { p: number; at: number; horizon: number; lostMs: number };

/**
 * The play clock moved on to `now` at `rate` (play ms per real ms), no further than `stopP`. Time spent waiting at the
 * horizon is not made up for; it is counted.
 */
export function movedOn(clock: PlayClock, rate: number, now: number, stopP: number): PlayClock {
  const due = Math.min(clock.p + Math.max(0, now - clock.at) * rate, stopP);
  const p = Math.max(clock.p, Math.min(due, clock.horizon));
  const lost = rate > 0 ? Math.max(0, due - p) / rate : 0;
  return { ...clock, p, at: now, lostMs: clock.lostMs + lost };
}

/** The play clock in whole ms, as the log has it. */
export function playMs(clock: PlayClock): number {
  return Math.floor(clock.p);
}
