import { type Mark, sources } from './sources';

/**
 * How sure a number is. `confirmed-direction`: the sources say which way it works, its size is ours.
 * `fitted-size`: chosen so that the published curves of the calibration cases come out. `assumed`: a design choice.
 */
export type Certainty = 'confirmed-direction' | 'fitted-size' | 'assumed';

export type Source = {
  /** the place in the research notes, and what it says there */
  says: string;
  addresses: string[];
};

/** One number of the model, with all that a sceptical reader asks about it. */
export type Parameter = {
  value: number;
  unit: string;
  meaning: string;
  source: Source;
  certainty: Certainty;
};

/** States one parameter: value, unit, meaning in a few English words, source, certainty. */
export function parameter(
  value: number,
  unit: string,
  meaning: string,
  source: Source,
  certainty: Certainty,
): Parameter {
  return { value, unit, meaning, source, certainty };
}

/** A citation of the research notes (DOMAIN.md section and what it says) with the addresses behind its marks. */
export function cited(says: string, ...marks: Mark[]): Source {
  return { says: `DOMAIN ${says}`, addresses: marks.map((mark) => sources[mark]) };
}
