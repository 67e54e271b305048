import type { Case } from '@/engine/scenario/case';
import type { Structure } from '@/engine/scenario/structure';
import type { Words } from '@/engine/scenario/words';
import type { Path } from '../problem';

/** The parts of a scenario folder, each right in itself; the checks look at what must agree between them. */
export type Draft = {
  slug: string;
  structure: Structure;
  words: Record<string, Words>;
  realCase: Case;
  /** names of the files in `pictures/` */
  pictures: string[];
};

/** Which of the folder's files: its structure, its case, or the words in a language. */
export type Part = { file: 'scenario' } | { file: 'case' } | { file: 'words'; language: string };

/** What a check found at a place of a part. */
export type Finding = { part: Part; path: Path; reason: string };

export type Check = (draft: Draft) => Finding[];

/** Findings in the structure, the part that most checks look at. */
export function inStructure(path: Path, reason: string): Finding {
  return { part: { file: 'scenario' }, path, reason };
}
