import { cool, credit } from './effects';
import { desk } from './parameters/desk';
import { at, get, type ModelState } from './state';

/** Enquiries per simulated hour now: q0*V^0.7, less what a pinned FAQ takes, more while copycats ask too (docs/model.md#the-desk). */
export function inflow(state: ModelState): number {
  const hour = get(state, at.hour);
  const answered = hour < get(state, at.faqUntil) ? 1 - desk.faqShare.value : 1;
  const copied = hour < get(state, at.copycatsUntil) ? desk.copycats.value : 1;
  return get(state, at.deskInflow) * get(state, at.V) ** desk.inflowPower.value * answered * copied;
}

/** How a simulated team works its desk. */
export type DeskWork = { agents: number; manner: 'personal' | 'template' };

/** A simulated team's desk for `dtHours`: the queue by rates, the wait, and what the answers earn (docs/model.md#the-desk). */
export function deskStep(state: ModelState, dtHours: number, work: DeskWork): void {
  const rate = work.agents * (work.manner === 'personal' ? desk.personalRate.value : desk.templateRate.value);
  const open = get(state, at.backlog) + inflow(state) * dtHours;
  const served = Math.min(open, rate * dtHours);
  setDesk(state, {
    backlog: open - served,
    latencyHours: waitAt(rate, open - served),
  });
  creditReplies(state, served, work.manner);
}

/** Hours until a queue is served; without anybody at the desk it is as long as a wait can count. */
function waitAt(ratePerHour: number, backlog: number): number {
  return backlog === 0 ? 0 : Math.min(desk.longestWait.value, backlog / ratePerHour);
}

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
