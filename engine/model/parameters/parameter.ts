import { type SourceKey, sources } from './sources';

/**
 * How sure a number is. `confirmed-direction`: the sources say which way it works, its size is ours.
 * `fitted-size`: chosen so that the published curves of the calibration cases come out. `assumed`: a design choice.
 */
export type Certainty = 'confirmed-direction' | 'fitted-size' | 'assumed';

export type Source = {
  label: string;
  /** null where only a shortened address was kept */
  address: string | null;
};

/** What a number rests on. Its reason in full: docs/model.md. */
export type Basis = {
  /** names what the sources say; the words stand with the interface's. Null: nothing beyond the number's meaning */
  note: string | null;
  sources: readonly Source[];
};

/** One number of the model, with all that a sceptical reader asks about it. */
export type Parameter = Basis & {
  value: number;
  unit: string;
  meaning: string;
  certainty: Certainty;
};

/** States one parameter: value, unit, meaning in a few English words, what it rests on, certainty. */
export function parameter(
  value: number,
  unit: string,
  meaning: string,
  basis: Basis,
  certainty: Certainty,
): Parameter {
  return { value, unit, meaning, certainty, ...basis };
}

/** The sources behind a number, by their marks, and the name of what they say. */
export function cited(note: string | null, ...marks: [SourceKey, ...SourceKey[]]): Basis {
  return { note, sources: marks.map((mark) => sources[mark]) };
}

/** A design choice: nothing is cited for it. */
export const ours: Basis = { note: null, sources: [] };
