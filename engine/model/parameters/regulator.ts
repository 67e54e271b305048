import { ours, parameter } from './parameter';

/** When an authority opens an inquiry or a hearing; it happens once (docs/model.md#the-inquiry). */
export const regulator = {
  publicBelow: parameter(-25, 'reputation points', 'the public must be lower than this', ours, 'assumed'),
  blameAbove: parameter(70, 'blame points', 'and blame higher than this', ours, 'assumed'),
  heldHours: parameter(48, 'h', 'for so long without a break', ours, 'assumed'),
  loomedHours: parameter(
    24,
    'h',
    'a hearing of the scenario is called already when the outlook has been as low for so long',
    ours,
    'assumed',
  ),
  energy: parameter(12, 'energy', 'size of the news when the inquiry is announced', ours, 'assumed'),
};
