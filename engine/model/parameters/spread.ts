import { cited, ours, parameter } from './parameter';

/** How news becomes conversation, and conversation becomes awareness (docs/model.md#one-tick). */
export const spread = {
  poolHours: parameter(
    5,
    'h',
    'time constant with which unspread news turns into conversation (half-life 3.5 h)',
    cited('links-live-3-hours', 'R27'),
    'confirmed-direction',
  ),
  volumeHours: parameter(
    40,
    'h',
    'time constant with which conversation dies down (half-life 28 h)',
    cited('news-lives-36-hours', 'R28'),
    'confirmed-direction',
  ),
  awarenessRate: parameter(
    0.0105,
    'share per h and decade of volume',
    'how fast people who have not heard yet hear of it',
    cited('two-thirds-aware-on-day-3', 'U38', 'U39'),
    'fitted-size',
  ),
  forgettingHours: parameter(
    170,
    'h',
    'time constant with which awareness fades',
    cited('small-cases-heal-in-two-weeks', 'Y2'),
    'fitted-size',
  ),
  liveDecades: parameter(
    2,
    'decades of volume',
    'volume (as a power of ten over a normal day) at which media and investors attend fully',
    ours,
    'assumed',
  ),
  longestTick: parameter(1, 'h', 'longest step inside an advance', ours, 'assumed'),
  jitter: parameter(
    0.15,
    'sigma of the logarithm',
    "random spread of a news event's energy; the same for every team of a round",
    ours,
    'assumed',
  ),
};
