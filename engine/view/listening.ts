import { sentiment } from '../model/readings';
import { at, effectiveBlame, get, groups } from '../model/state';
import type { Round, Team } from '../round';
import { type Scenario, wordsIn } from '../scenario';
import { planOf } from '../world/plan';
import type { FeedEntry, World } from '../world/world';
import { round2 } from './shared';
import type { ListeningView } from './types';

/** Mentions a minute on a normal day; the model's volume multiplies it. [assumed] */
const usualMentions = 40;
const volumeAt = groups.length;
const sentimentAt = volumeAt + 1;
const shown = 90;

/** [L1] What monitoring tools give: what is said, not what is true. Channels nobody watches are not in it. */
export function listeningView(round: Round, team: Team, language: string): ListeningView {
  const { world } = team;
  const history = world.history.slice(-shown);
  return {
    mentions: history.map((one) => Math.round((one[volumeAt] ?? 1) * usualMentions)),
    sentiment: round2(sentiment(world.model)),
    sentiments: history.map((one) => one[sentimentAt] ?? 0),
    byChannel: byChannel(round.scenario, world, language),
    hashtags: hashtags(round.scenario, world),
    voices: loudest(round.scenario, world, language),
    warning: warningOf(world),
  };
}

function channelOf(scenario: Scenario, { source }: FeedEntry): string | undefined {
  switch (source.from) {
    case 'inject':
      return planOf(scenario).injects.get(source.id)?.channel;
    case 'crowd':
      return scenario.structure.crowd.find((line) => line.id === source.id)?.channel;
    case 'scheduled':
      return scenario.structure.scheduled.find((one) => one.id === source.id)?.channel;
    case 'posted':
      return source.channelId;
    case 'response':
      return undefined;
  }
}

function byChannel(scenario: Scenario, world: World, language: string): ListeningView['byChannel'] {
  const words = wordsIn(scenario, language);
  const reach = new Map<string, number>();
  for (const entry of world.feed) {
    const channel = channelOf(scenario, entry);
    if (channel && isOpenChannel(scenario, channel))
      reach.set(channel, (reach.get(channel) ?? 0) + entry.reach);
  }
  const total = world.watching.reduce((sum, id) => sum + (reach.get(id) ?? 0), 0);
  return scenario.structure.channels
    .filter((channel) => isOpenChannel(scenario, channel.id))
    .map(({ id }) => ({
      id,
      name: words.channels[id] ?? id,
      watched: world.watching.includes(id),
      share: world.watching.includes(id) && total > 0 ? round2((reach.get(id) ?? 0) / total) : 0,
    }));
}

/** Calls, mails and the staff's own channel are not monitored. */
function isOpenChannel(scenario: Scenario, id: string): boolean {
  const kind = planOf(scenario).channels.get(id)?.kind;
  return kind !== undefined && kind !== 'call' && kind !== 'mail' && kind !== 'internal';
}

function hashtags(scenario: Scenario, world: World): ListeningView['hashtags'] {
  const counts = new Map<string, { posts: number; last: number }>();
  const { injects } = planOf(scenario);
  for (const entry of world.feed) {
    if (entry.source.from !== 'inject') continue;
    for (const tag of injects.get(entry.source.id)?.hashtags ?? []) {
      const before = counts.get(tag)?.posts ?? 0;
      counts.set(tag, { posts: before + Math.max(1, Math.round(entry.reach / 400)), last: entry.p });
    }
  }
  const now = world.tick * 1000;
  return [...counts]
    .map(([tag, { posts, last }]) => ({ tag, posts, rising: now - last < 60_000 }))
    .sort((a, b) => b.posts - a.posts)
    .slice(0, 5);
}

function loudest(scenario: Scenario, world: World, language: string): ListeningView['voices'] {
  const words = wordsIn(scenario, language);
  const reach = new Map<string, number>();
  for (const { source, reach: reached } of world.feed) {
    const persona = source.from === 'inject' ? planOf(scenario).injects.get(source.id)?.persona : undefined;
    if (persona && persona !== scenario.structure.company)
      reach.set(persona, (reach.get(persona) ?? 0) + reached);
  }
  return [...reach]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([id, reached]) => {
      const persona = scenario.structure.personas.find((one) => one.id === id);
      const name = words.personas[id]?.name ?? id;
      const stance = persona?.kind === 'fan' ? 'for' : persona?.kind === 'person' ? 'against' : 'neutral';
      return { name, handle: persona?.handle ?? '', reach: reached, stance };
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
