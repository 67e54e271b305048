import type { PlayMs } from '../ids';
import type { Round, Team } from '../round';
import { breatherMs } from '../world/advance-world';
import { mayHappen } from '../world/holds';
import { type Plan, planOf, playMsOfMinute } from '../world/plan';

/** Play ms at the whole second in which something that is due at `p` happens. */
export function secondOf(p: PlayMs): PlayMs {
  return Math.ceil(p / 1000) * 1000;
}

/** [C12] Play ms at which a decision opens next for any team, as things are; null when none will. */
export function nextOpeningP(round: Round): PlayMs | null {
  const plan = planOf(round.scenario);
  const all = round.teams.flatMap((team) => openingOf(round, plan, team) ?? []);
  return all.length === 0 ? null : Math.max(round.p + 1, Math.min(...all));
}

function openingOf(round: Round, plan: Plan, { world }: Team): PlayMs | null {
  if (world.open) return null;
  const [queued] = world.due;
  const breathes = (world.resolved.at(-1)?.resolvedP ?? -breatherMs) + breatherMs;
  if (queued !== undefined) return secondOf(Math.max(round.p + 1, breathes));
  const minutes = [
    ...plan.timeline
      .slice(world.cursor)
      .flatMap((one) =>
        one.kind === 'decision'
          ? [{ id: one.item.id, due: one.minute + (round.delayed[one.item.id] ?? 0) }]
          : [],
      ),
    ...world.pending.filter(({ kind, due }) => kind === 'decision' && due > world.minute),
  ].filter(({ id }) => asks(round, plan, { world }, id));
  if (minutes.length === 0) return null;
  const dueP = playMsOfMinute(plan.stretches, Math.min(...minutes.map(({ due }) => due)));
  return secondOf(Math.max(dueP, breathes));
}

function asks({ skipped }: Round, plan: Plan, { world }: Pick<Team, 'world'>, id: string): boolean {
  const decision = plan.decisions.get(id);
  return decision !== undefined && !skipped.includes(id) && mayHappen(plan, world, decision);
}

/** [C12] The instructor has every decision held, and one would open in this second. */
export function isHeld(round: Round): boolean {
  const holdsAt = holdP(round);
  return holdsAt !== null && round.p >= holdsAt;
}

/** [C12] Play ms at which play stands until the instructor opens the decision. */
export function holdP(round: Round): PlayMs | null {
  if (!round.settings.hold || round.stage !== 'running') return null;
  const opens = nextOpeningP(round);
  return opens === null || opens <= round.openUpToP ? null : opens - 1;
}
