import { fingerprint } from '@/engine/lab/fingerprint';
import { type Norms, normsSchema } from '@/engine/scenario/norms';
import type { Structure } from '@/engine/scenario/structure';
import type { Problem } from './problem';
import type { TextFile } from './text-file';

/** Beside a scenario's own files; made by `npm run lab -- balance`, never written by hand. */
export const normsFile = 'yardstick.json';

/**
 * The norms of a scenario, if it has some that fit. Without them, rounds are played without a score out of 100;
 * norms that are damaged, or made for another state of the scenario or the model, are left out, and the author is told.
 */
export function readNorms(
  file: string,
  read: TextFile | undefined,
  structure: Structure,
): { norms?: Norms; advice: Problem[] } {
  const advise = (reason: string) => ({
    advice: [{ file, line: 1, path: '', reason: `${reason}; ${remedy}` }],
  });
  if (read === undefined) return { advice: [] };
  if (!read.ok) return advise(read.reason);
  const parsed = normsSchema.safeParse(jsonOf(read.text));
  if (!parsed.success) return advise('is damaged');
  if (parsed.data.fingerprint !== fingerprint(structure))
    return advise('was made for another state of the scenario or of the model, and is left out');
  return { norms: parsed.data, advice: [] };
}

const remedy = 'make it with npm run lab -- balance <scenario> --yardstick';

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The file's text: one team a line, so that changes can be read. */
export function normsText({ format, fingerprint: mark, rounds, extremes, sample }: Norms): string {
  const rows = (worths: number[][]) => worths.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
  return `{
  "format": ${format},
  "fingerprint": ${JSON.stringify(mark)},
  "rounds": ${rounds},
  "extremes": [
${rows(extremes)}
  ],
  "sample": [
${rows(sample)}
  ]
}
`;
}
