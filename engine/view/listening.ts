import { hundredth } from '../figures';
import { sentiment } from '../model/readings';
import { at, effectiveBlame, get } from '../model/state';
import type { Round, Team } from '../round';
import { type Scenario, wordsIn } from '../scenario';
import { groups } from '../vocabulary';
import { planOf } from '../world/plan';
import type { World } from '../world/world';
import { type Heard, type HeardTally, heardIn, rivalOf } from './heard';
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
  const heard = heardIn(round.scenario, world);
  return {
    mentions: history.map((one) => Math.round((one[volumeAt] ?? 1) * usualMentions)),
    sentiment: hundredth(sentiment(world.model)),
    sentiments: history.map((one) => one[sentimentAt] ?? 0),
    byChannel: byChannel(round.scenario, world, heard, language),
    hashtags: heard.hashtags,
    voices: voices(heard, round.scenario, language),
    rival: rivalView(round.scenario, heard, language),
    warning: warningOf(world),
  };
}

function byChannel(scenario: Scenario, world: World, { channels }: Heard, language: string) {
  const words = wordsIn(scenario, language);
  const isWatched = (id: string) => world.watching.includes(id);
  const { openChannels } = planOf(scenario);
  const total = openChannels.reduce((sum, { id }) => sum + (isWatched(id) ? (channels.get(id) ?? 0) : 0), 0);
  return openChannels.flatMap(({ id }) => {
    const share = isWatched(id) && total > 0 ? hundredth((channels.get(id) ?? 0) / total) : 0;
    if (isWatched(id) && share === 0) return [];
    return [{ id, name: words.channels[id] ?? id, watched: isWatched(id), share }];
  });
}

function voices({ speakers }: Heard, scenario: Scenario, language: string): ListeningView['voices'] {
  const words = wordsIn(scenario, language);
  return speakers.map(([key, tally]) => {
    const said = { reach: tally.reach, posts: tally.posts, stance: sideOf(tally) };
    const voice = scenario.structure.voices[Number(key.replace('voice-', ''))];
    if (voice) {
      const speaker = scenario.structure.speakers?.find(({ id }) => id === voice.speaker);
      return {
        name: voice.name,
        handle: voice.handle,
        ...said,
        temper: speaker?.temper ?? null,
        followers: null,
      };
    }
    const persona = planOf(scenario).personas.get(key.replace('persona-', ''));
    const name = words.personas[persona?.id ?? '']?.name ?? '';
    return {
      name,
      handle: persona?.handle ?? '',
      ...said,
      temper: persona?.temper ?? null,
      followers: persona?.followers ?? null,
    };
  });
}

/** Somebody has taken a side where three quarters of what they were heard with says so. */
function sideOf({ reach, ...tally }: HeardTally): ListeningView['voices'][number]['stance'] {
  const sided = tally.for + tally.against;
  if (sided === 0) return 'neutral';
  if (tally.against >= 0.75 * sided) return 'against';
  return tally.for >= 0.75 * sided ? 'for' : 'mixed';
}

/** [L3] How much of what is heard names the rival, and which side it takes, in shares of 0..1. */
function rivalView(scenario: Scenario, { all, rival }: Heard, language: string): ListeningView['rival'] {
  const persona = rivalOf(scenario);
  if (!persona || all.reach === 0) return null;
  const shares = ({ reach, ...tally }: HeardTally) => ({
    for: reach === 0 ? 0 : hundredth(tally.for / reach),
    against: reach === 0 ? 0 : hundredth(tally.against / reach),
  });
  return {
    name: wordsIn(scenario, language).personas[persona.id]?.name ?? persona.id,
    share: hundredth(rival.reach / all.reach),
    posts: rival.posts,
    naming: shares(rival),
    all: shares(all),
  };
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
