import { applyNews, type News } from './news';
import { regulator } from './parameters/regulator';
import { at, get, type ModelState } from './state';

/** Whether an authority opens its inquiry now: the public very low and blame high for two days; once (docs/model.md#the-inquiry). */
export function regulatorDue(state: ModelState): boolean {
  if (state[at.regulator] !== 1) return false;
  const since = get(state, at.regulatorSince);
  return since >= 0 && get(state, at.hour) - since >= regulator.heldHours.value - 1e-9;
}

/** The inquiry is announced: news of energy 12, or the scenario's own hearing. It will not come twice. */
export function openInquiry(
  state: ModelState,
  news: News = { energy: regulator.energy.value },
  jitter = 1,
): void {
  state[at.regulator] = 0;
  applyNews(state, news, jitter);
}
