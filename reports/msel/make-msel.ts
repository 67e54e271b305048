import { type Scenario, wordsIn } from '@/engine/scenario';
import type { MselAsked } from '../asked';
import { fileTypes, type Made } from '../make';
import { mselWords } from './words';
import { mselFile } from './write';

/** A scenario's list of events as a download, in a language or the first one that the scenario has. */
export async function makeMsel(scenario: Scenario, { language, file }: MselAsked): Promise<Made> {
  const say = await mselWords(language);
  const words = wordsIn(scenario, language);
  const bytes = await mselFile({ structure: scenario.structure, words }, say, file);
  return {
    bytes,
    type: fileTypes[file],
    name: { words: [words.title], last: [say.kicker], extension: file },
  };
}
