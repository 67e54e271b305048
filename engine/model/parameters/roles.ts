import { ours, parameter } from './parameter';

/** What a role does to an answer, a check and the people at the desk (docs/model.md#roles). */
export const roles = {
  unsignedBlame: parameter(
    6,
    'blame points',
    'an answer that legal had not signed comes back',
    ours,
    'assumed',
  ),
  unsignedOneIn: parameter(
    3,
    'answers',
    'one in so many that legal had not signed comes back',
    ours,
    'assumed',
  ),
  redlined: parameter(0.85, 'factor', 'effect of an answer without its promises and claims', ours, 'assumed'),
  unchecked: parameter(
    0.75,
    'factor',
    'time for a promise that nobody of operations was for',
    ours,
    'assumed',
  ),
  quickCheck: parameter(0.6, 'factor', 'time that operations needs for a check', ours, 'assumed'),
  helperSeconds: parameter(40, 's of play', 'a rested helper needs for one enquiry', ours, 'assumed'),
  slowed: parameter(0.6, 'share', 'of their pace that helpers lose when tired out', ours, 'assumed'),
  tires: parameter(
    0.0006,
    'share per person and s of play',
    'of being tired out that work adds to a shift',
    ours,
    'assumed',
  ),
  rests: parameter(
    0.001,
    'share per s of play',
    'of being tired out that a shift off work loses',
    ours,
    'assumed',
  ),
  atNight: parameter(0.5, 'factor', 'pace of helpers between two and five at night', ours, 'assumed'),
  wokenSeconds: parameter(120, 's of play', 'people who were woken work as if rested', ours, 'assumed'),
  wokenTires: parameter(0.25, 'share', 'of being tired out that waking adds', ours, 'assumed'),
};
