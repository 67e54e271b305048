import { perGroup } from '../per-group';
import { type ChannelKind, type Group, groups, type PostForm } from '../vocabulary';
import { placement as numbers } from './parameters/placement';
import { voice } from './parameters/voice';
import { at, get, type ModelState } from './state';

/** A channel as far as placing an answer there goes. */
export type Place = { kind: ChannelKind; halfLifeHours: number; audience: readonly Group[] };

/** Forms that suit a kind of channel, and forms that jar there. [assumed] */
const temper: Partial<Record<ChannelKind, { suits: PostForm[]; jars: PostForm[] }>> = {
  'short-text': { suits: ['text', 'replies'], jars: ['page'] },
  photo: { suits: ['card'], jars: ['page', 'text'] },
  video: { suits: ['video'], jars: ['text', 'page'] },
  professional: { suits: ['page', 'text'], jars: ['card'] },
  network: { suits: ['video', 'replies'], jars: [] },
  forum: { suits: ['replies', 'text'], jars: ['card', 'video'] },
  review: { suits: ['replies'], jars: ['video', 'card'] },
  news: { suits: ['page'], jars: ['card', 'replies'] },
  story: { suits: ['card', 'video'], jars: ['page'] },
};

/** [Q12] What place and form make of an answer's effect on each group, .6 to 1.1. */
export function placementScales(places: Place[], form: PostForm): Record<Group, number> {
  const { least, most, suits } = numbers;
  const tempers = places.map(({ kind }) => suitOf(kind, form));
  const suiting = tempers.reduce((sum, one) => sum + one, 0) / Math.max(1, places.length);
  return perGroup((group) => {
    const missed = places.reduce((left, place) => left * (1 - reached(place, group)), 1);
    const scale = least.value + (most.value - least.value) * (1 - missed) + suits.value * suiting;
    return Math.min(most.value, Math.max(least.value, scale));
  });
}

/** The share of a group that a channel reaches: more where it is made for it, and the longer a post is seen there. */
function reached({ audience, halfLifeHours }: Place, group: Group): number {
  const share = audience.includes(group) ? numbers.audience.value : numbers.others.value;
  return (share * halfLifeHours) / (halfLifeHours + numbers.fades.value);
}

function suitOf(kind: ChannelKind, form: PostForm): number {
  if (temper[kind]?.suits.includes(form)) return 1;
  return temper[kind]?.jars.includes(form) ? -1 : 0;
}

/** What everybody shares: attention, blame, severity, credibility and the false version. */
const shared = [at.V, at.pool, at.A, at.sev, at.C, at.M];

/**
 * [Q12] Scales in place what an answer has changed since `before`: the goodwill of each group by its own factor, what all
 * groups share by their mean.
 */
export function placeEffect(state: ModelState, before: ModelState, scales: Record<Group, number>): void {
  const mean = groups.reduce((sum, group) => sum + scales[group], 0) / groups.length;
  for (const place of shared) scale(state, before, place, mean);
  for (const [g, group] of groups.entries()) scale(state, before, at.credit + g, scales[group]);
  const floor = Math.min(get(before, at.A), voice.blameFloor.value);
  state[at.A] = Math.min(100, Math.max(floor, get(state, at.A)));
  state[at.sev] = Math.min(1, Math.max(get(state, at.sevLeast), get(state, at.sev)));
  for (const place of [at.C, at.M]) state[place] = Math.min(1, Math.max(0, get(state, place)));
  state[at.V] = Math.max(1, get(state, at.V));
  state[at.pool] = Math.max(0, get(state, at.pool));
}

function scale(state: ModelState, before: ModelState, place: number, factor: number): void {
  const from = get(before, place);
  state[place] = from + (get(state, place) - from) * factor;
}
