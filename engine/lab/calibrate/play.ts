import { applyAct } from '../../model/act';
import { applyNews, jitterFor } from '../../model/news';
import { type Readings, readings } from '../../model/readings';
import { breakPromise, contradict, foundOut, leakMemo } from '../../model/slips';
import { type ModelState, startState } from '../../model/state';
import { stepTo } from '../../model/step';
import type { CalibrationCase, CalibrationRun, CaseNews, Done, Slip } from './case';

/** How a case is played: the tick in hours (1 unless given), and the seed of the news' luck (none: no luck). */
export type PlaySettings = { dt?: number | undefined; seed?: number | undefined; days?: number | undefined };

/** The readings of a run at every whole hour, from 0 to its end; the entry of an hour is the state before its events. */
export type Curve = Readings[];

/** Overload, inquiry, growth of rumours and side effects are off in all cases (docs/model.md#calibration). */
const outOfPlay = { rumourGrowth: false, regulatorEvent: false, sideEffects: false };

/** Plays one run of a case. */
export function playRun(
  given: CalibrationCase,
  run: CalibrationRun,
  { dt = 1, seed, days = given.days }: PlaySettings = {},
): Curve {
  const state = startState(Object.assign({}, given.start, run.start, outOfPlay));
  const news = [...given.news, ...(run.moreNews ?? [])].sort((a, b) => a.hour - b.hour);
  const times = [...new Set([...news, ...run.acts].map(({ hour }) => hour))].sort((a, b) => a - b);
  const curve: Curve = [];
  let next = 0;
  for (let hour = 0; hour <= 24 * days; hour++) {
    stepTo(state, hour, { longest: dt });
    curve.push(readings(state));
    for (let time = times[next]; time !== undefined && time < hour + 1; time = times[++next]) {
      happen(state, time, news, run.acts, { dt, seed });
    }
  }
  return curve;
}

/** At time t: the acts in the order written, then the news (docs/model.md#one-tick). */
function happen(
  state: ModelState,
  time: number,
  news: CaseNews[],
  acts: Done[],
  { dt = 1, seed }: PlaySettings,
): void {
  stepTo(state, time, { longest: dt });
  for (const done of acts) if (done.hour === time) act(state, done);
  for (const event of news) {
    if (event.hour !== time) continue;
    applyNews(state, event, seed === undefined ? 1 : jitterFor(seed, `${event.hour}`));
  }
}

function act(state: ModelState, { hour, act, slip }: Done): void {
  if (act) applyAct(state, act, hour);
  if (slip) slipEffects[slip](state);
}

const slipEffects: Record<Slip, (state: ModelState) => void> = {
  contradiction: contradict,
  'missed-update': (state) => breakPromise(state, 'update'),
  'broken-promise': (state) => breakPromise(state, 'action'),
  'found-out': foundOut,
  'memo-leaked': (state) => leakMemo(state),
};
