import { sentiment } from '../model/readings';
import { at, get } from '../model/state';
import type { CrowdLine } from '../scenario/structure';
import type { Stance } from '../vocabulary';
import { chance, pickWeighted, purpose } from './dice';
import { lastOfCompany, post, reachOn } from './feed';
import { mayHappen } from './holds';
import type { Storm } from './storm';
import { voiceFor } from './voices';
import type { World } from './world';

/** Crowd posts a second of play: one in 12 s on a normal day, one in 5 s in a storm a hundred times as loud. */
function postsPerSecond(volume: number): number {
  return 0.085 + 0.05 * Math.log10(Math.max(1, volume));
}

/** Somebody always says something before a screen looks dead. */
const longestQuietMs = 12_000;

/** How much a mood of -1..1 lets each stance be heard. */
export function voiceOf(stance: Stance, mood: number): number {
  switch (stance) {
    case 'angry':
      return 0.1 + Math.max(0, -mood) * 1.6;
    case 'mocking':
      return 0.25 + Math.max(0, -mood) * 0.6;
    case 'worried':
      return 0.35;
    case 'doubting':
      return 0.35;
    case 'neutral':
      return 0.3;
    case 'defending':
      return 0.15 + Math.max(0, mood + 0.6) * 0.5;
    case 'praising':
      return Math.max(0.02, mood + 0.45) * 0.5;
  }
}

/** A line written for what this team did is likelier than one that always fits. */
const fittingBonus = 5;

function weightOf(storm: Storm, world: World, line: CrowdLine, mood: number): number {
  if (line.on || !mayHappen(storm.plan, world, line)) return 0;
  if (!comesAfter(storm, world, line)) return 0;
  return voiceOf(line.stance, mood) * (line.when ? fittingBonus : 1);
}

/** [W12] What a line answers or quotes has reached the team. */
function comesAfter({ plan }: Storm, world: World, { replyTo, quotes }: CrowdLine): boolean {
  if (quotes !== undefined && world.happened[quotes] === undefined) return false;
  if (replyTo === undefined) return true;
  return plan.injects.has(replyTo)
    ? world.happened[replyTo] !== undefined
    : lastOfCompany(world.feed) !== null;
}

/** [W6] The crowd speaks as often as attention is high, and in the mood that the team's own world has. */
export function crowdSpeaks(storm: Storm, world: World, tick: number): void {
  world.crowdCredit += world.noise * postsPerSecond(get(world.model, at.V));
  const quietMs = tick * 1000 - (world.feed.at(-1)?.p ?? 0);
  if (world.crowdCredit < 1 && quietMs < longestQuietMs) return;
  world.crowdCredit = Math.max(0, world.crowdCredit - 1);
  const { crowd } = storm.plan.scenario.structure;
  const mood = sentiment(world.model);
  const used = new Set(world.crowdUsed);
  const weights = crowd.map((line) => (used.has(line.id) ? 0 : weightOf(storm, world, line, mood)));
  const line = crowd[pickWeighted(weights, chance(storm.seed, purpose.crowdLine, tick))];
  if (!line) return;
  world.crowdUsed.push(line.id);
  const voice = voiceFor(storm, world, line, chance(storm.seed, purpose.crowdVoice, tick));
  post(
    storm,
    world,
    tick * 1000,
    { from: 'crowd', id: line.id, voice },
    Math.round(reachOn(storm, world, line.channel, tick) / 6),
  );
}
