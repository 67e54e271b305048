import { z } from 'zod';
import { score } from './model/parameters/score';
import { perGroup } from './per-group';
import { type Group, groups } from './vocabulary';

/** Weights by group where nobody has chosen, and for every comparison between teams: docs/model.md#score. */
export const usualPriorities: Record<Group, number> = {
  customers: score.customers.value,
  public: score.public.value,
  employees: score.employees.value,
  media: score.media.value,
  investors: score.investors.value,
  regulators: score.regulators.value,
};

/** What a team declares: the two groups that matter most to it and the one that matters least, all different. */
export const prioritiesSchema = z
  .strictObject({ most: z.tuple([z.enum(groups), z.enum(groups)]), least: z.enum(groups) })
  .refine(({ most, least }) => new Set([...most, least]).size === 3, 'names a group twice');
export type Priorities = z.infer<typeof prioritiesSchema>;

/** What a group counts for, by what was said of it. */
const priorityWeights = {
  most: score.most.value,
  others: score.others.value,
  least: score.least.value,
};

/** [S1] The weights of a declaration. No group can be left out, and none can decide alone. */
export function weightsOf({ most, least }: Priorities): Record<Group, number> {
  return perGroup((group) => {
    if (most.includes(group)) return priorityWeights.most;
    return group === least ? priorityWeights.least : priorityWeights.others;
  });
}

/** The declaration that these weights come from; null for the usual ones. */
export function prioritiesOf(weights: Record<Group, number>): Priorities | null {
  const [first, second, third] = groups.filter((group) => weights[group] === priorityWeights.most);
  const [least, more] = groups.filter((group) => weights[group] === priorityWeights.least);
  if (!first || !second || third || !least || more) return null;
  return { most: [first, second], least };
}

/** Every declaration that there is: 60. */
export const everyPriorities: readonly Priorities[] = groups.flatMap((first, i) =>
  groups
    .slice(i + 1)
    .flatMap((second) =>
      groups
        .filter((least) => least !== first && least !== second)
        .map((least) => ({ most: [first, second], least })),
    ),
);
