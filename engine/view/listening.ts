import { hundredth } from '../figures';
import { sentiment } from '../model/readings';
import { at, effectiveBlame, get } from '../model/state';
import type { Round, Team } from '../round';
import { type Scenario, wordsIn } from '../scenario';
import { groups } from '../vocabulary';
import { channelOfEntry } from '../world/feed-channel';
import { type Plan, planOf } from '../world/plan';
import type { World } from '../world/world';

import type { ListeningView } from './work';

/** Mentions a minute on a normal day; the model's volume multiplies it. [assumed] */
const usualMentions = 40;
const volumeAt = groups.length;
const sentimentAt = volumeAt + 1;
const shown = 90;

/** [L1] What monitoring tools give: what is said, not what is true. Channels nobody watches are not in it. */
export function listeningView(round: Round, team: Team, language: string): ListeningView {
  const { world } = team;
  const history = world.history.slice(-shown);
  const heard = heardIn(planOf(round.scenario), world);
  return {
    mentions: history.map((one) => Math.round((one[volumeAt] ?? 1) * usualMentions)),
    sentiment: hundredth(sentiment(world.model)),
    sentiments: history.map((one) => one[sentimentAt] ?? 0),
    byChannel: byChannel(round.scenario, world, heard, language),
    hashtags: heard.hashtags,
    voices: voices(round.scenario, heard, language),
    warning: warningOf(world),
  };
}

/** What the feed says as a whole: reach by open channel and by persona, and the tags that are used most. */
type Heard = {
  channels: Map<string, number>;
  personas: [id: string, reach: number][];
  hashtags: ListeningView['hashtags'];
};

/** The same for every role and language of a team, so it is counted once for each moment. */
const counted = new WeakMap<World, Heard>();

function heardIn(plan: Plan, world: World): Heard {
  const known = counted.get(world);
  if (known) return known;
  const [channels, personas] = [new Map<string, number>(), new Map<string, number>()];
  const tags = new Map<string, { posts: number; last: number }>();
  for (const entry of world.feed) {
    const channel = entry.source.from === 'response' ? '' : channelOfEntry(plan, entry);
    if (channel) channels.set(channel, (channels.get(channel) ?? 0) + entry.reach);
    const inject = entry.source.from === 'inject' ? plan.injects.get(entry.source.id) : undefined;
    if (inject?.persona) personas.set(inject.persona, (personas.get(inject.persona) ?? 0) + entry.reach);
    for (const tag of inject?.hashtags ?? []) {
      const posts = (tags.get(tag)?.posts ?? 0) + Math.max(1, Math.round(entry.reach / 400));
      tags.set(tag, { posts, last: entry.p });
    }
  }
  personas.delete(plan.scenario.structure.company);
  const loudest = [...personas].sort((a, b) => b[1] - a[1]).slice(0, 4);
  const heard = { channels, personas: loudest, hashtags: rising(tags, world.tick * 1000) };
  counted.set(world, heard);
  return heard;
}

function rising(tags: Map<string, { posts: number; last: number }>, now: number): Heard['hashtags'] {
  return [...tags]
    .map(([tag, { posts, last }]) => ({ tag, posts, rising: now - last < 60_000 }))
    .sort((a, b) => b.posts - a.posts)
    .slice(0, 5);
}

function byChannel(scenario: Scenario, world: World, { channels }: Heard, language: string) {
  const words = wordsIn(scenario, language);
  const isWatched = (id: string) => world.watching.includes(id);
  const { openChannels } = planOf(scenario);
  const total = openChannels.reduce((sum, { id }) => sum + (isWatched(id) ? (channels.get(id) ?? 0) : 0), 0);
  return openChannels.map(({ id }) => ({
    id,
    name: words.channels[id] ?? id,
    watched: isWatched(id),
    share: isWatched(id) && total > 0 ? hundredth((channels.get(id) ?? 0) / total) : 0,
  }));
}

function voices(scenario: Scenario, { personas }: Heard, language: string): ListeningView['voices'] {
  const words = wordsIn(scenario, language);
  return personas.map(([id, reach]) => {
    const persona = planOf(scenario).personas.get(id);
    const name = words.personas[id]?.name ?? id;
    const stance = persona?.kind === 'fan' ? 'for' : persona?.kind === 'person' ? 'against' : 'neutral';
    return { name, handle: persona?.handle ?? '', reach, stance };
  });
}

function warningOf(world: World): ListeningView['warning'] {
  const now = world.history.at(-1);
  const before = world.history.at(-4);
  if (get(world.model, at.pool) > 15) return 'surge';
  if (world.waiting.length > 12) return 'queue-growing';
  if (get(world.model, at.M) > 0.35 && effectiveBlame(world.model) > get(world.model, at.A))
    return 'misinformation';
  if (now && before && (before[sentimentAt] ?? 0) - (now[sentimentAt] ?? 0) > 0.06)
    return 'sentiment-falling';
  return null;
}
