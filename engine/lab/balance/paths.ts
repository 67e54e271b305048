import type { DecisionId, ResponseId } from '../../ids';
import { expectedOf } from '../../world/expected';
import type { Dice } from './dice';
import { fieldTeam } from './field';
import type { SimulatedTeam } from './simulate';

/** What is chosen where; null is silence. */
export type Path = Record<DecisionId, ResponseId | null>;

/** What a team could choose from at each decision it met, in the order of play, and what was expected of it. */
export type Offers = { decisionId: DecisionId; offered: ResponseId[]; expected: ResponseId[] }[];

/**
 * A team that follows a path where it says something, and else plays like a team of the field with the same dice.
 * `offers`, when given, notes what it could choose from.
 */
export function following(path: Path, dice: Dice, offers?: Offers): SimulatedTeam {
  const team = fieldTeam(dice);
  return {
    ...team,
    choose(question) {
      const { decision, offered, storm, world } = question;
      const ids = offered.map(({ id }) => id);
      const expected = offers ? expectedOf(storm.plan, world, decision) : [];
      offers?.push({ decisionId: decision.id, offered: ids, expected });
      const wanted = path[decision.id];
      if (wanted === undefined) return team.choose(question);
      return wanted !== null && ids.includes(wanted) ? wanted : null;
    },
  };
}

/** The same team when it says nothing but what the path says. */
export function sayingOnly(path: Path, dice: Dice): SimulatedTeam {
  return {
    ...fieldTeam(dice),
    choose({ decision, offered }) {
      const wanted = path[decision.id] ?? null;
      return offered.some(({ id }) => id === wanted) ? wanted : null;
    },
  };
}

/** The path that a team went. */
export function pathOf(resolved: { decisionId: DecisionId; responseId: ResponseId | null }[]): Path {
  return Object.fromEntries(resolved.map(({ decisionId, responseId }) => [decisionId, responseId]));
}
