import { hundredth, tenth } from '../figures';
import { outlook } from '../model/outlook';
import { at, effectiveBlame, get, type ModelState } from '../model/state';
import type { Round, Team } from '../round';
import { type Scenario, wordsIn } from '../scenario';
import type { Role } from '../vocabulary';
import { planOf } from '../world/plan';
import { noticeable } from '../world/turns';
import { isUnseen, unwatched } from '../world/watching';
import type { Resolved, Turn, World } from '../world/world';
import { feedItem } from './feed';
import { lowFor } from './lows';
import { owedBy } from './owed';
import { turnings } from './turned';
import type { StakesView, TurnView, WhyView } from './types';

/** Samples of the history in a minute of play: one every ten seconds. */
const minuteOfSamples = 6;
const volumeAt = 6;
const awarenessAt = 8;

/** [E1] [E2] The numbers that live on a player's screen, each with its last change and why. */
export function stakesView(round: Round, team: Team, roles: readonly Role[], language: string): StakesView {
  const { scenario } = round;
  const { world, priorities } = team;
  const heading = (state: ModelState) => Math.round(lowFor(outlook(state), priorities)) + 0;
  const blame = (state: ModelState) => Math.round(effectiveBlame(state)) + 0;
  const turns = [...world.turns, ...decisionTurns(scenario, team)].sort((a, b) => b.p - a.p);
  const last = (read: (state: ModelState) => number): TurnView | null => {
    const found = turns.find((turn) => Math.abs(read(turn.after) - read(turn.before)) >= noticeable);
    if (!found) return null;
    const because = why(round, world, found, roles, language);
    return { p: found.p, from: read(found.before), to: read(found.after), why: because };
  };
  return {
    heading: heading(world.model),
    heard: hundredth(get(world.model, at.Aw)),
    heardBefore: hundredth(world.history.at(-1 - minuteOfSamples)?.[awarenessAt] ?? 0),
    blame: blame(world.model),
    ...stormHeard(world),
    turns: { heading: last(heading), blame: last(blame) },
  };
}

/** How loud it has got against a normal day: one value every ten seconds of play, and now. */
export function stormHeard({ history, model }: World): { storm: number[]; mentions: number } {
  return {
    storm: history.map((sample) => tenth(sample[volumeAt] ?? 1)),
    mentions: Math.round(get(model, at.V)),
  };
}

type Cause = Omit<Turn, 'cause'> & { cause: Turn['cause'] | { from: 'decision'; id: string } };

/** A decision counts as a cause only where its direction is certain (D10). */
function decisionTurns(scenario: Scenario, { world, priorities }: Team): Cause[] {
  const plan = planOf(scenario);
  return world.resolved.flatMap((one: Resolved): Cause[] => {
    const found = turnings(one, owedBy(plan, world, one), priorities);
    if (!one.turn || (found?.all.how !== 'up' && found?.all.how !== 'down')) return [];
    const { before, after } = one.turn;
    return [{ p: one.resolvedP, cause: { from: 'decision', id: one.decisionId }, before, after }];
  });
}

/** In words that stand on the team's own screen; what only some roles were told is named to them alone (V4). */
function why(
  round: Round,
  world: World,
  { cause }: Cause,
  roles: readonly Role[],
  language: string,
): WhyView {
  const { scenario } = round;
  const words = wordsIn(scenario, language);
  switch (cause.from) {
    case 'decision': {
      const chosen = world.resolved.find(({ decisionId }) => decisionId === cause.id)?.responseId ?? '';
      return { kind: 'decision', text: words.decisions[cause.id]?.responses[chosen]?.label ?? null };
    }
    case 'promise':
      return { kind: 'promise', text: null };
    case 'scheduled':
      return { kind: 'own-post', text: words.scheduled[cause.id]?.text ?? null };
    case 'inject': {
      const to = planOf(scenario).injects.get(cause.id)?.to;
      if (to && !to.some((role) => roles.includes(role))) return { kind: 'private', text: null };
      const entry = world.feed.find(({ source }) => source.from === 'inject' && source.id === cause.id);
      if (!entry) return { kind: 'private', text: null };
      if (isUnseen(planOf(scenario), entry, unwatched(planOf(scenario), world)))
        return { kind: 'unseen', text: null };
      const item = feedItem(round, world, entry, language);
      return { kind: 'post', text: `${item.author.name}: ${item.headline ?? item.text}` };
    }
  }
}

/** Whether the roles make a difference to what is said of the numbers: something that only some were told has moved them. */
export function hasPrivateTurns({ scenario }: Round, { turns }: World): boolean {
  const { injects } = planOf(scenario);
  return turns.some(({ cause }) => cause.from === 'inject' && injects.get(cause.id)?.to !== undefined);
}
