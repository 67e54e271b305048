import type { ClockView } from '@/engine/view/types';

/** The play clock as this device last heard it: `p` was true at `at` (epoch ms of this device). */
export interface Moment {
  p: number;
  rate: number;
  minute: number;
  /** Scenario minutes per play second in this phase. */
  pace: number;
  going: ClockView['going'];
  /** Real ms that play had waited for a team at `at`. */
  waitedMs: number;
  at: number;
  /** The last rate that was not zero: what a paused countdown will run at. */
  running: number;
}

/** Below this a correction would only make the digits jitter; time waited for a team comes in coarser steps. */
const jitterMs = { play: 250, waited: 1000 };

/** The play clock now, ms. */
export function playAt(moment: Moment, now: number): number {
  return moment.p + Math.max(0, now - moment.at) * moment.rate;
}

/** The scenario's clock now: minutes since 00:00 of day one. */
export function minuteAt(moment: Moment, now: number): number {
  return moment.minute + ((playAt(moment, now) - moment.p) / 1000) * moment.pace;
}

/** When play reaches `p`, by this device's clock (epoch ms); while paused, as if it went on now. */
export function wallClockOf(moment: Moment, p: number, now: number): number {
  const from = moment.rate > 0 ? moment.at : now;
  return from + (p - moment.p) / moment.running;
}

/** Real seconds of a stretch of play at this round's tempo. */
export function realSeconds(moment: Moment, playMs: number): number {
  return playMs / moment.running / 1000;
}

/** When a decision closes that has `extraMs` (real) once play is at its moment `p`, by this device's clock (epoch ms). */
export function closesAt(moment: Moment, p: number, extraMs: number, now: number): number {
  if (moment.going === 'waits' && moment.p >= p) return moment.at + extraMs - moment.waitedMs;
  return wallClockOf(moment, p, now) + extraMs;
}

type Heard = Pick<ClockView, 'p' | 'rate' | 'minute' | 'pace' | 'going' | 'waitedMs'>;

export function heardClock(last: Moment | null, heard: Heard, now: number): Moment {
  const same =
    last !== null && last.rate === heard.rate && last.pace === heard.pace && last.going === heard.going;
  const isNear = same && Math.abs(playAt(last, now) - heard.p) < jitterMs.play * Math.max(heard.rate, 0.01);
  if (isNear && isSameWait(last, heard, now)) return last;
  return { ...heard, at: now, running: heard.rate > 0 ? heard.rate : (last?.running ?? 1) };
}

/** While play stands, only the time waited tells that somebody has set this device's clock. */
function isSameWait(last: Moment, heard: Heard, now: number): boolean {
  return (
    heard.going !== 'waits' || Math.abs(last.waitedMs + now - last.at - heard.waitedMs) < jitterMs.waited
  );
}
