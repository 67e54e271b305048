import type { PlayMs } from '../ids';
import type { Scenario } from '../scenario';
import type {
  Channel,
  CrowdLine,
  Decision,
  Enquiry,
  Fact,
  Inject,
  Intel,
  Persona,
  ScheduledPost,
} from '../scenario/structure';
import { fromDesk } from '../scenario/threads';
import type { After } from '../scenario/time';
import { addressed } from './recipients';
import { makeStretches, type Stretch } from './stretches';

/** What comes up by the scenario's own clock, in order. */
export type TimedItem =
  | { kind: 'inject'; minute: number; item: Inject }
  | { kind: 'decision'; minute: number; item: Decision }
  | { kind: 'intel'; minute: number; item: Intel }
  | { kind: 'scheduled'; minute: number; item: ScheduledPost };

export type Anchored = {
  kind: 'inject' | 'decision' | 'intel';
  id: string;
  after: After;
  until: number | null;
};

/** What something else may count from. */
export type Anchor = 'decision' | 'response' | 'inject';

/** A scenario made ready for play: looked up by id, sorted by time. Derived once per scenario, never stored. */
export type Plan = {
  scenario: Scenario;
  startMinute: number;
  endMinute: number;
  endP: PlayMs;
  endTick: number;
  stretches: Stretch[];
  timeline: TimedItem[];
  /** by kind and id of the anchor: what counts from it */
  anchored: Record<Anchor, Map<string, Anchored[]>>;
  hearings: Inject[];
  injects: Map<string, Inject>;
  decisions: Map<string, Decision>;
  intel: Map<string, Intel>;
  facts: Map<string, Fact>;
  channels: Map<string, Channel>;
  /** where anybody can read along: calls, mails and the staff's own channel are not among them */
  openChannels: Channel[];
  crowd: Map<string, CrowdLine>;
  scheduled: Map<string, ScheduledPost>;
  personas: Map<string, Persona>;
  enquiries: Map<string, Enquiry>;
  /** those that begin a thread: the others come only after an answer */
  firstTurns: Enquiry[];
  /** enquiry id -> its place in the scenario */
  enquiryPlaces: Map<string, number>;
  /** the places of all voices, and of those of each kind of speaker */
  everyVoice: number[];
  voicesOf: Map<string, number[]>;
};

const closedKinds: Channel['kind'][] = ['call', 'mail', 'internal'];

const plans = new WeakMap<Scenario, Plan>();

/** The plan of a scenario, made at most once per scenario value. */
export function planOf(scenario: Scenario): Plan {
  const known = plans.get(scenario);
  if (known) return known;
  const made = makePlan(scenario);
  plans.set(scenario, made);
  return made;
}

function makePlan(scenario: Scenario): Plan {
  const { structure } = scenario;
  const stretches = makeStretches(scenario);
  const endP = playMsOfMinute(stretches, structure.ends);
  const { turns } = fromDesk(structure);
  return {
    scenario,
    startMinute: structure.starts,
    endMinute: structure.ends,
    endP,
    endTick: Math.floor(endP / 1000),
    stretches,
    timeline: makeTimeline(scenario),
    anchored: makeAnchored(scenario),
    hearings: structure.injects.filter((inject) => inject.hearing),
    injects: byId(structure.injects.map((inject) => addressed(structure, inject))),
    decisions: byId(structure.decisions),
    intel: byId(structure.intel),
    facts: byId(structure.facts),
    channels: byId(structure.channels),
    openChannels: structure.channels.filter(({ kind }) => !closedKinds.includes(kind)),
    crowd: byId(structure.crowd),
    scheduled: byId(structure.scheduled),
    personas: byId(structure.personas),
    enquiries: byId(structure.enquiries),
    firstTurns: structure.enquiries.filter(({ id }) => !turns.has(id)),
    enquiryPlaces: new Map(structure.enquiries.map(({ id }, place) => [id, place])),
    everyVoice: structure.voices.map((_, place) => place),
    voicesOf: makeVoicesOf(scenario),
  };
}

function makeVoicesOf({ structure }: Scenario): Plan['voicesOf'] {
  const places = new Map<string, number[]>();
  for (const [place, { speaker }] of structure.voices.entries())
    if (speaker !== undefined) places.set(speaker, [...(places.get(speaker) ?? []), place]);
  return places;
}

function byId<T extends { id: string }>(items: T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function makeTimeline({ structure }: Scenario): TimedItem[] {
  const items: TimedItem[] = [];
  for (const item of structure.injects) {
    if (item.at !== undefined && !item.deck && !item.hearing)
      items.push({ kind: 'inject', minute: item.at, item });
  }
  for (const item of structure.intel) {
    if (item.at !== undefined) items.push({ kind: 'intel', minute: item.at, item });
  }
  for (const item of structure.decisions) {
    if (item.at !== undefined) items.push({ kind: 'decision', minute: item.at, item });
  }
  for (const item of structure.scheduled) items.push({ kind: 'scheduled', minute: item.at, item });
  return items.sort((a, b) => a.minute - b.minute);
}

function makeAnchored({ structure }: Scenario): Plan['anchored'] {
  const anchored: Plan['anchored'] = { decision: new Map(), response: new Map(), inject: new Map() };
  const add = (
    kind: Anchored['kind'],
    items: { id: string; after?: After | undefined; until?: number | undefined }[],
  ) => {
    for (const { id, after, until } of items) {
      if (!after) continue;
      const [anchor, to] = anchorOf(after);
      const list = anchored[anchor].get(to) ?? [];
      anchored[anchor].set(to, [...list, { kind, id, after, until: until ?? null }]);
    }
  };
  add('inject', structure.injects);
  add('intel', structure.intel);
  add('decision', structure.decisions);
  return anchored;
}

function anchorOf({ decision, response, inject }: After): [Anchor, string] {
  if (decision !== undefined) return ['decision', decision];
  return response === undefined ? ['inject', inject ?? ''] : ['response', response];
}

/** The stretch of play at a play time. */
export function stretchAt(plan: Plan, p: PlayMs): Stretch {
  for (let i = plan.stretches.length - 1; i > 0; i--) {
    const stretch = plan.stretches[i];
    if (stretch && stretch.fromP <= p) return stretch;
  }
  const [first] = plan.stretches;
  if (!first) throw new Error('a scenario has at least one phase');
  return first;
}

/** Scenario minute at a play time, never past the scenario's end. */
export function minuteAt(plan: Plan, p: PlayMs): number {
  const stretch = stretchAt(plan, p);
  return Math.min(plan.endMinute, stretch.fromMinute + ((p - stretch.fromP) / 1000) * stretch.pace);
}

/** Play time at which a scenario minute comes. */
export function playMsOfMinute(stretches: Stretch[], minute: number): PlayMs {
  let found = stretches[0];
  for (const stretch of stretches) if (stretch.fromMinute <= minute) found = stretch;
  if (!found) throw new Error('a scenario has at least one phase');
  return Math.round(found.fromP + ((minute - found.fromMinute) / found.pace) * 1000);
}

/** [C8] Play ms at which a decision that opened at `openedP` closes: when the story has come to its `closes`, or on by what it `lasts`. */
export function closingP(plan: Plan, { closes, lasts }: Decision, openedP: PlayMs): PlayMs {
  const minute = closes ?? minuteAt(plan, openedP) + (lasts ?? 0);
  return Math.max(openedP, playMsOfMinute(plan.stretches, Math.min(minute, plan.endMinute)));
}

/** Simulated hours since the scenario's start. */
export function hourAt(plan: Plan, minute: number): number {
  return (minute - plan.startMinute) / 60;
}
