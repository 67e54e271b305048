import { cool, credit } from './effects';
import { desk } from './parameters/desk';
import { at, get, type ModelState } from './state';

/** A live team's desk, where what players really answered counts: the queue, and the wait in simulated hours. */
export function setDesk(state: ModelState, now: { backlog: number; latencyHours: number }): void {
  state[at.backlog] = now.backlog;
  state[at.latency] = now.latencyHours;
  const late = Math.max(0, now.latencyHours - get(state, at.deskGrace));
  state[at.waiting] =
    late === 0 ? 0 : -desk.waitingMost.value * (1 - Math.exp(-late / desk.waitingHours.value));
}

/** What `count` answers earn: personal ones goodwill and calm, templates cost a little warmth. */
export function creditReplies(state: ModelState, count: number, manner: 'personal' | 'template'): void {
  const hundreds = count / 100;
  if (manner === 'template') {
    credit(state, 'customers', -desk.templateCost.value * hundreds);
  } else {
    credit(state, 'customers', desk.personalGoodwill.value * hundreds);
    cool(state, Math.min(0.5, desk.personalCalm.value * hundreds));
  }
}

/** After the round the queue is worked off: the wait shrinks with a time constant of a day. */
export function workOff(state: ModelState, dtHours: number): void {
  const left = Math.exp(-dtHours / desk.waitingFades.value);
  setDesk(state, { backlog: get(state, at.backlog) * left, latencyHours: get(state, at.latency) * left });
}
