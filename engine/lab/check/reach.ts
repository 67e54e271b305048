import { drawn } from '../../drawn';
import type { Scenario } from '../../scenario';
import type { Decision, Inject, Intel } from '../../scenario/structure';
import { fromDesk } from '../../scenario/threads';
import { everyVariant } from '../../scenario/variant';
import { stormOf } from '../../storm-of-round';
import { mayHappen } from '../../world/holds';
import type { Storm } from '../../world/storm';
import type { World } from '../../world/world';
import { diceOf } from '../balance/dice';
import { fieldTeam } from '../balance/field';
import { following, type Path } from '../balance/paths';
import { teamPlaying } from '../balance/policies';
import { type SimulatedTeam, simulate } from '../balance/simulate';
import { type Wishes, wishesFor, wishesForResponse } from './wishes';

/** What simulated teams met in all their plays together. */
export type Reached = {
  plays: number;
  /** injects, decisions and intel that came */
  came: Set<string>;
  /** those whose condition was looked at and never held */
  missed: Set<string>;
  /** `decision/response` */
  offered: Set<string>;
  /** `decision/intel`: held when the decision was taken */
  inTime: Set<string>;
  /** crowd lines and enquiries whose conditions held at some moment */
  possible: Set<string>;
};

/** What is met before the first play. */
export function nothingReached(): Reached {
  return {
    plays: 0,
    came: new Set(),
    missed: new Set(),
    offered: new Set(),
    inTime: new Set(),
    possible: new Set(),
  };
}

const plainPlays = 160;
/** Plays that look for one thing that did not happen in the ordinary plays. */
const directedPlays = 48;
/** Combinations of care and speed: a directed team tries them all before the truth variant changes. */
const waysToPlay = 9;
/** Seconds between two looks at what the crowd could say. */
const lookEvery = 15;

/**
 * Plays a scenario until everything in it was met, or was looked for with every play that is allowed: teams of all
 * kinds first, then, for each thing not met, teams that choose what its conditions ask for. /
 */
export function reach(scenario: Scenario): Reached {
  const reached = nothingReached();
  const stories = everyVariant(scenario);
  const story = (i: number) => stories[i % stories.length] ?? scenario;
  for (let i = 0; i < plainPlays; i++) playOnce(story(i), reached, i, plainTeam(i));
  for (const { id, wishes } of wanting(scenario, reached)) {
    for (let i = 0; i < directedPlays && !isMet(reached, id); i++) {
      const path = wishes[i % wishes.length] ?? {};
      playOnce(story(Math.floor(i / waysToPlay)), reached, i, directedTeam(path, i));
    }
  }
  return reached;
}

function isMet({ came, offered }: Reached, id: string): boolean {
  return came.has(id) || offered.has(id);
}

function plainTeam(i: number): SimulatedTeam {
  const dice = diceOf(400_000 + i);
  if (i === 0) return teamPlaying('always-silent', dice);
  if (i === 1) return teamPlaying('well-prepared', dice);
  if (i === 2) return teamPlaying('always-attack', dice);
  return i % 2 === 0 ? fieldTeam(dice) : teamPlaying('random', dice);
}

/** Follows the path; careful or careless, quick or slow, in turn. */
function directedTeam(path: Path, i: number): SimulatedTeam {
  const team = following(path, diceOf(600_000 + i));
  const care = i % 3 === 0 ? 1 : i % 3 === 1 ? 0 : 0.5;
  const share = [0.25, 0.6, 1][Math.floor(i / 3) % 3] ?? 1;
  return { ...team, checks: care, shares: care, holds: care, calls: care, pace: () => share };
}

function wanting(scenario: Scenario, reached: Reached): { id: string; wishes: Wishes }[] {
  const { injects, decisions, intel } = scenario.structure;
  const byThemselves = injects.filter((inject) => comesByItself(scenario, inject));
  const timed: (Inject | Decision | Intel)[] = [...byThemselves, ...decisions, ...intel];
  const keys = decisions.flatMap(({ id, responses }) => responses.map((response) => `${id}/${response.id}`));
  return [
    ...timed
      .filter(({ id }) => !reached.came.has(id))
      .map((item) => ({ id: item.id, wishes: wishesFor(scenario, item) })),
    ...keys
      .filter((key) => !reached.offered.has(key))
      .map((key) => ({ id: key, wishes: wishesForResponse(scenario, key) })),
  ];
}

/** Injects of the deck are fired by hand, the hearing comes when the model says so, a screenshot when the desk has erred. */
export function comesByItself({ structure }: Scenario, { id, deck, hearing }: Inject): boolean {
  return !deck && !hearing && !fromDesk(structure).screenshots.has(id);
}

/** One play; in every other one with a desk that nobody works, so that a backlog builds up. */
function playOnce(scenario: Scenario, reached: Reached, seed: number, team: SimulatedTeam): void {
  const storm = stormOf(
    { scenario: drawn(scenario, seed), seed, skipped: [], delayed: {} },
    { feed: false, desk: reached.plays % 2 === 0 },
  );
  const { world } = simulate(storm, {
    ...team,
    choose(question) {
      const { decision, offered } = question;
      for (const { id } of offered) reached.offered.add(`${decision.id}/${id}`);
      for (const id of decision.intel)
        if (question.world.intel[id]) reached.inTime.add(`${decision.id}/${id}`);
      return team.choose(question);
    },
    watch: (now) => {
      if (now.tick % lookEvery === 0) look(storm, now, reached);
    },
  });
  reached.plays += 1;
  for (const id of Object.keys(world.happened)) reached.came.add(id);
  for (const id of Object.keys(world.intel)) reached.came.add(id);
  for (const { decisionId } of world.resolved) reached.came.add(decisionId);
  for (const id of world.missed) reached.missed.add(id);
}

function look(storm: Storm, world: World, { possible }: Reached): void {
  const { crowd, enquiries } = storm.plan.scenario.structure;
  for (const line of crowd)
    if (!possible.has(line.id) && mayHappen(storm.plan, world, line)) possible.add(line.id);
  for (const enquiry of enquiries)
    if (!possible.has(enquiry.id) && isDue(storm, world, enquiry)) possible.add(enquiry.id);
}

function isDue(storm: Storm, world: World, enquiry: Scenario['structure']['enquiries'][number]): boolean {
  const { at = 0, until = Number.POSITIVE_INFINITY } = enquiry;
  return world.minute >= at && world.minute <= until && mayHappen(storm.plan, world, enquiry);
}
