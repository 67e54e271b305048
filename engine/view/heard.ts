import type { Scenario } from '../scenario';
import type { Persona } from '../scenario/structure';
import { channelOfEntry } from '../world/feed-channel';
import { type Plan, planOf } from '../world/plan';
import { isUnseen, unwatched } from '../world/watching';
import type { FeedEntry, World } from '../world/world';
import { type Leaning, leaningOfEntry } from './leaning';

/** What is said by one person or company, or about one: how far it reaches in all, in how many posts, and which side they take. */
export type HeardTally = { reach: number; posts: number } & Record<Leaning, number>;

/** What the feed says as a whole, as far as it is seen: reach by open channel, by speaker, about the rival, and the tags that are used most. */
export type Heard = {
  channels: Map<string, number>;
  /** the loudest first; `persona-<id>` or `voice-<place>` */
  speakers: [key: string, tally: HeardTally][];
  hashtags: { tag: string; posts: number; rising: boolean }[];
  all: HeardTally;
  rival: HeardTally;
};

/** The same for every role and language of a team, so it is counted once for each moment. */
const counted = new WeakMap<World, Heard>();

/** [L1] [L3] What a team hears; one walk through its feed. */
export function heardIn(scenario: Scenario, world: World): Heard {
  const known = counted.get(world);
  if (known) return known;
  const plan = planOf(scenario);
  const dark = unwatched(plan, world);
  const rivals = naming(scenario);
  const tags = new Map<string, { posts: number; last: number }>();
  const speakers = new Map<string, HeardTally>();
  const heard: Heard = { channels: new Map(), speakers: [], hashtags: [], all: nothing(), rival: nothing() };
  for (const entry of world.feed) {
    if (isUnseen(plan, entry, dark)) continue;
    addChannel(heard, plan, entry);
    addTags(tags, plan, entry);
    const leans = leaningOfEntry(plan, entry);
    if (!leans) continue;
    add(tallyOf(speakers, speakerOf(plan, entry)), entry, leans);
    add(heard.all, entry, leans);
    if ('id' in entry.source && rivals.has(entry.source.id)) add(heard.rival, entry, leans);
  }
  heard.speakers = [...speakers].sort((a, b) => b[1].reach - a[1].reach).slice(0, 5);
  heard.hashtags = rising(tags, world.tick * 1000);
  counted.set(world, heard);
  return heard;
}

function nothing(): HeardTally {
  return { reach: 0, posts: 0, for: 0, against: 0, neutral: 0 };
}

function tallyOf(speakers: Map<string, HeardTally>, key: string): HeardTally {
  const tally = speakers.get(key) ?? nothing();
  speakers.set(key, tally);
  return tally;
}

function add(tally: HeardTally, { reach }: FeedEntry, leans: Leaning): void {
  tally.reach += reach;
  tally.posts += 1;
  tally[leans] += reach;
}

function addChannel({ channels }: Heard, plan: Plan, entry: FeedEntry): void {
  const channel = entry.source.from === 'response' ? '' : channelOfEntry(plan, entry);
  if (channel) channels.set(channel, (channels.get(channel) ?? 0) + entry.reach);
}

function addTags(
  tags: Map<string, { posts: number; last: number }>,
  plan: Plan,
  { source, reach, p }: FeedEntry,
): void {
  const inject = source.from === 'inject' ? plan.injects.get(source.id) : undefined;
  for (const tag of inject?.hashtags ?? []) {
    const posts = (tags.get(tag)?.posts ?? 0) + Math.max(1, Math.round(reach / 400));
    tags.set(tag, { posts, last: p });
  }
}

function speakerOf(plan: Plan, { source }: FeedEntry): string {
  if (source.from === 'crowd' && source.persona === undefined) return `voice-${source.voice}`;
  if (source.from === 'crowd') return `persona-${source.persona}`;
  return source.from === 'inject' ? `persona-${plan.injects.get(source.id)?.persona ?? ''}` : '';
}

function rising(tags: Map<string, { posts: number; last: number }>, now: number): Heard['hashtags'] {
  return [...tags]
    .map(([tag, { posts, last }]) => ({ tag, posts, rising: now - last < 60_000 }))
    .sort((a, b) => b.posts - a.posts)
    .slice(0, 5);
}

const named = new WeakMap<Scenario, ReadonlySet<string>>();

/** The competitor that listening compares with: the scenario's first rival. */
export function rivalOf({ structure }: Scenario): Persona | undefined {
  return structure.personas.find(({ kind }) => kind === 'rival');
}

/** Injects and crowd lines that are the rival's own, answer or quote it, or have its name in them. */
function naming(scenario: Scenario): ReadonlySet<string> {
  const known = named.get(scenario);
  if (known) return known;
  const rival = rivalOf(scenario);
  const found = rival ? linesNaming(scenario, rival) : new Set<string>();
  named.set(scenario, found);
  return found;
}

function linesNaming({ structure, words }: Scenario, { id, handle }: Persona): Set<string> {
  const names = [handle, ...Object.values(words).map(({ personas }) => personas[id]?.name)];
  const spelt = names.flatMap((name) => name?.toLowerCase() ?? []);
  const says = (text: string | undefined) => spelt.some((name) => text?.toLowerCase().includes(name));
  const own = structure.injects.filter(({ persona }) => persona === id).map((inject) => inject.id);
  const about = ({ replyTo, quotes }: { replyTo?: string | undefined; quotes?: string | undefined }) =>
    own.includes(replyTo ?? '') || own.includes(quotes ?? '');
  const inWords = Object.values(words);
  return new Set([
    ...own,
    ...structure.injects
      .filter((one) => about(one) || inWords.some(({ injects }) => says(injects[one.id]?.text)))
      .map((one) => one.id),
    ...structure.crowd
      .filter((one) => about(one) || inWords.some(({ crowd }) => says(crowd[one.id])))
      .map((one) => one.id),
  ]);
}
