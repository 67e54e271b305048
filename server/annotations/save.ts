import type { Round } from '@/engine/round';
import type { SomeAnnotations } from '@/wire/annotations';
import type { Refusal } from '@/wire/refusals';
import type { Db } from '../database/db';
import type { AnnotationRights } from './rights';

/** Who saves something, about which round, and under which name. */
export type SaveContext = {
  db: Db;
  round: Round;
  workshopId: string | null;
  reader: AnnotationRights;
  /** as it will stand beside what they wrote */
  name: string;
};

/** What is different now, or why nothing is. `anew`: who may see something else than before, and is told all of it. */
export type Saved = { ok: true; annotations: SomeAnnotations; anew?: AnnotationRights['rights'][] } | Refusal;

/** One kind of annotation: what there is about a round, and what of that (or of what was just saved) a reader may see. */
export type Kind = {
  read: (db: Db, round: Round) => Promise<SomeAnnotations>;
  shown: (reader: AnnotationRights, annotations: SomeAnnotations, round: Round) => SomeAnnotations;
};

export const notAllowed: Refusal = { ok: false, code: 'not-allowed' };

/** Whether this team and, if one is named, this decision are part of the round; else the refusal. */
export function misplaced(
  round: Round,
  teamId: string | null,
  decisionId: string | null,
): Refusal | undefined {
  const { decisions } = round.scenario.structure;
  if (teamId !== null && !round.teams.some(({ id }) => id === teamId))
    return { ok: false, code: 'no-such-team' };
  if (decisionId !== null && !decisions.some(({ id }) => id === decisionId))
    return { ok: false, code: 'no-such-decision' };
  return undefined;
}
