import { type Check, type Finding, inStructure } from './check';

/** Every variant of the truth says of the same facts what is true, no two say the same, and the first is what the facts say. */
export const variants: Check = ({ structure }) => {
  const [first, ...others] = structure.variants ?? [];
  if (!first) return [];
  const named = Object.keys(first.truths).sort();
  return [
    ...structure.facts.flatMap(({ id, truth }): Finding[] =>
      named.includes(id) && first.truths[id] !== truth
        ? [
            inStructure(
              ['variants', 0, 'truths', id],
              `differs from the fact's own "truth": the first variant is how it really happened`,
            ),
          ]
        : [],
    ),
    ...others.flatMap((variant, i): Finding[] => {
      const path = ['variants', i + 1, 'truths'];
      if (Object.keys(variant.truths).sort().join() !== named.join())
        return [inStructure(path, `must name the same facts as "${first.id}": ${named.join(', ')}`)];
      const before = [first, ...others.slice(0, i)];
      const same = before.find((one) => named.every((id) => one.truths[id] === variant.truths[id]));
      return same ? [inStructure(path, `says the same as "${same.id}"`)] : [];
    }),
  ];
};
