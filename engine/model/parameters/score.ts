import { ours, parameter } from './parameter';

const group = (value: number, who: string) =>
  parameter(
    value,
    'share (of 20)',
    `${who}, where a team has not chosen, and in every comparison`,
    ours,
    'assumed',
  );

/** How reputations become a score (docs/model.md#score). */
export const score = {
  average: parameter(0.5, 'weight', 'the average over play and the 30 days', ours, 'assumed'),
  end: parameter(0.3, 'weight', 'the end of the 30 days', ours, 'assumed'),
  days: parameter(30, 'd', 'simulated days after the round', ours, 'assumed'),
  most: parameter(2, 'weight', 'each of the two groups that matter most to a team', ours, 'assumed'),
  others: parameter(1, 'weight', 'a group of which nothing was said', ours, 'assumed'),
  least: parameter(0.5, 'weight', 'the group that matters least to a team', ours, 'assumed'),
  customers: group(6, 'customers'),
  public: group(4, 'the public'),
  employees: group(3, 'employees'),
  media: group(2, 'media'),
  investors: group(3, 'investors'),
  regulators: group(2, 'regulators'),
};
