import type { Scenario } from '../scenario';
import type { Words } from '../scenario/words';

/** A picture of a scenario, by the name of its file, as screens show it. */
export function pictureOf(scenario: Scenario, file: string, alt: string | undefined) {
  return { src: `/pictures/${scenario.slug}/${file}`, alt: alt ?? '' };
}

/** What a picture shows, in the words of whatever first uses it. */
export function altOf({ structure }: Scenario, words: Words, file: string): string | undefined {
  const used = (list: 'injects' | 'decisions' | 'scheduled') =>
    structure[list].flatMap(({ id, picture }) => (picture === file ? (words[list][id]?.alt ?? []) : []));
  return [...used('injects'), ...used('decisions'), ...used('scheduled')][0];
}

/** A picture of the scenario by its file name, with what it shows in words. */
export function pictureNamed(scenario: Scenario, words: Words, file: string) {
  return pictureOf(scenario, file, altOf(scenario, words, file));
}
