import type { Round, Team } from '../round';
import { wordsIn } from '../scenario';
import type { Intel } from '../scenario/structure';
import type { Role } from '../vocabulary';
import { holds } from '../world/holds';
import { planOf } from '../world/plan';
import type { World } from '../world/world';

export type GoalView = {
  id: string;
  role: Role;
  title: string;
  text: string;
  /** null while the round is played */
  met: boolean | null;
};

/** [J11] How a role did for itself, 0..100. */
export type OwnScore = { role: Role; score: number };

/** [J11] Share of a role's own score that its goals are; the rest is for what it shared in time. */
const goalShare = 0.6;

/** [J11] The goals of these roles; what became of them only once the round is over. */
export function goalViews(round: Round, team: Team, held: readonly Role[], language: string): GoalView[] {
  const words = wordsIn(round.scenario, language).goals ?? {};
  const over = round.stage === 'ended';
  return (round.scenario.structure.goals ?? []).flatMap(({ id, role, met }) => {
    const text = words[id];
    if (!text || !held.includes(role)) return [];
    return [{ id, role, ...text, met: over ? holds(planOf(round.scenario), team.world, met) : null }];
  });
}

/** [J11] The own scores of these roles once the round is over; none for a role without a goal. */
export function ownScores(round: Round, team: Team, held: readonly Role[]): OwnScore[] {
  if (round.stage !== 'ended') return [];
  const { goals = [], intel } = round.scenario.structure;
  return held.flatMap((role) => {
    const own = goals.filter((goal) => goal.role === role);
    if (own.length === 0) return [];
    const met = own.filter((goal) => holds(planOf(round.scenario), team.world, goal.met)).length / own.length;
    const shared = sharedInTime(
      intel.filter((one) => one.role === role && !isDoubtful(one)),
      team.world,
    );
    const score = shared === null ? met : goalShare * met + (1 - goalShare) * shared;
    return [{ role, score: Math.round(100 * score) }];
  });
}

/** [I5] Intel that is wrong or out of date. */
export function isDoubtful({ stale, true: right }: Intel): boolean {
  return stale === true || right === false;
}

/** [I4] The part of what came that was shared before a decision it matters for; null where nothing came. */
function sharedInTime(intel: Intel[], world: World): number | null {
  const came = intel.filter(({ id }) => world.intel[id] !== undefined);
  if (came.length === 0) return null;
  const used = came.filter(({ id }) => world.resolved.some(({ knew }) => knew.includes(id)));
  return used.length / came.length;
}
