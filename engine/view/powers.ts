import type { PlayMs } from '../ids';
import type { Round, Team } from '../round';
import { canAct } from '../rules/can-act';
import { wordsIn } from '../scenario';
import { rolesIn } from '../scenario/played-roles';
import { limits, type PromiseKind, type Role, type Roster, type Shift } from '../vocabulary';
import { canFreeze } from '../world/frozen';
import { inTheGap, shiftAt, strengthOf } from '../world/helpers';
import { planOf } from '../world/plan';

/** What these seats can do that nobody else in the team can; a part is absent where it isn't theirs. */
export type PowersView = {
  /** roles whose powers they have, their own and those that nobody present holds */
  roles: Role[];
  lead?: { wakingsLeft: number; wokenUntilP: PlayMs };
  care?: {
    roster: Roster;
    helpers: number;
    shift: Shift;
    /** 0..1 */
    tired: Record<Shift, number>;
    gap: boolean;
    /** what a helper on duty does of what a rested one does, 0..1 */
    strength: number;
  };
  operations?: {
    accounts: { id: string; name: string; frozenP: PlayMs | null }[];
    /** what the options of the open decision promise, in scenario minutes */
    promises: { responseId: string; minutes: number; kind: PromiseKind }[];
  };
};

/** [J2] The powers of the seats with these roles, and what they need to use them. */
export function powersView(round: Round, team: Team, held: readonly Role[], language: string): PowersView {
  const roles = rolesIn(round.scenario.structure).filter((role) => canAct(team, held, role));
  const { world } = team;
  return {
    roles,
    ...(roles.includes('lead') && {
      lead: { wakingsLeft: limits.wakings - world.wakings, wokenUntilP: world.wokenUntilP },
    }),
    ...(canAct(team, held, 'care') && {
      care: {
        roster: world.roster,
        helpers: limits.helpers,
        shift: shiftAt(world.minute),
        tired: world.tired,
        gap: inTheGap(world.minute),
        strength: strengthOf(world),
      },
    }),
    ...(canAct(team, held, 'operations') && { operations: operationsView(round, team, language) }),
  };
}

function operationsView(
  { scenario }: Round,
  { world, ballot }: Team,
  language: string,
): NonNullable<PowersView['operations']> {
  const words = wordsIn(scenario, language);
  const decision = planOf(scenario).decisions.get(ballot?.decisionId ?? '');
  const heard = new Set(world.feed.flatMap(({ source }) => (source.from === 'inject' ? [source.id] : [])));
  const seen = new Set(
    scenario.structure.injects.filter(({ id }) => heard.has(id)).map(({ persona }) => persona),
  );
  return {
    // [V5] An impostor is named once it has been heard of.
    accounts: scenario.structure.personas
      .filter((persona) => canFreeze(persona) && (persona.kind === 'company' || seen.has(persona.id)))
      .map(({ id }) => ({
        id,
        name: words.personas[id]?.name ?? id,
        frozenP: world.frozen[id] ?? null,
      })),
    promises: (decision?.responses ?? []).flatMap(({ id, promise }) =>
      promise ? [{ responseId: id, minutes: promise.within, kind: promise.kind }] : [],
    ),
  };
}
