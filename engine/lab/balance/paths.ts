import type { DecisionId, ResponseId } from '../../ids';
import type { Dice } from './dice';
import { fieldTeam } from './field';
import type { SimulatedTeam } from './simulate';

/** What is chosen where; null is silence. */
export type Path = Record<DecisionId, ResponseId | null>;

/** What a team could choose from at each decision it met, in the order of play. */
export type Offers = { decisionId: DecisionId; offered: ResponseId[] }[];

/**
 * A team that follows a path where it says something, and else plays like a team of the field with the same dice.
 * `offers`, when given, notes what it could choose from.
 */
export function following(path: Path, dice: Dice, offers?: Offers): SimulatedTeam {
  const team = fieldTeam(dice);
  return {
    ...team,
    choose(question) {
      const { decision, offered } = question;
      const ids = offered.map(({ id }) => id);
      offers?.push({ decisionId: decision.id, offered: ids });
      const wanted = path[decision.id];
      if (wanted === undefined) return team.choose(question);
      return wanted !== null && ids.includes(wanted) ? wanted : null;
    },
  };
}

/** The path that a team went. */
export function pathOf(resolved: { decisionId: DecisionId; responseId: ResponseId | null }[]): Path {
  return Object.fromEntries(resolved.map(({ decisionId, responseId }) => [decisionId, responseId]));
}
