import { didYouMean } from '../did-you-mean';
import { type Check, inStructure } from './check';

/** Every picture that is named is in the folder `pictures`. */
export const pictures: Check = ({ structure, pictures: files }) => {
  const { cover, injects, scheduled, decisions } = structure;
  const lists = { injects, scheduled, decisions };
  const named = Object.entries(lists).flatMap(([list, items]) =>
    items.map(({ picture }, i) => ({ path: [list, i, 'picture'], picture })),
  );
  return [{ path: ['cover'], picture: cover }, ...named].flatMap(({ path, picture }) => {
    if (picture === undefined || files.includes(picture)) return [];
    return [inStructure(path, `no file pictures/${picture}${didYouMean(picture, files)}`)];
  });
};
