import { didYouMean } from '../did-you-mean';
import { type Check, inStructure } from './check';

/** Every picture that is named is in the folder `pictures`. */
export const pictures: Check = ({ structure, pictures: files }) => {
  const { injects, scheduled, decisions } = structure;
  const lists = { injects, scheduled, decisions };
  return Object.entries(lists).flatMap(([list, items]) =>
    items.flatMap(({ picture }, i) => {
      if (picture === undefined || files.includes(picture)) return [];
      return [inStructure([list, i, 'picture'], `no file pictures/${picture}${didYouMean(picture, files)}`)];
    }),
  );
};
