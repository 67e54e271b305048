import { cited, parameter } from './parameter';

/** How news becomes conversation, and conversation becomes awareness (DOMAIN 5.3, 5.5). */
export const spread = {
  poolHours: parameter(
    5,
    'h',
    'time constant with which unspread news turns into conversation (half-life 3.5 h)',
    cited('5.5: links live about 3 h', 'R27'),
    'confirmed-direction',
  ),
  volumeHours: parameter(
    40,
    'h',
    'time constant with which conversation dies down (half-life 28 h)',
    cited('5.5: a news item lives 36 h', 'R28'),
    'confirmed-direction',
  ),
  awarenessRate: parameter(
    0.0105,
    'share per h and decade of volume',
    'how fast people who have not heard yet hear of it',
    cited('5.5: about 68 % aware on day 3 (United)', 'U35'),
    'fitted-size',
  ),
  forgettingHours: parameter(
    170,
    'h',
    'time constant with which awareness fades',
    cited('5.5: small airline cases heal in one to two weeks', 'Y2'),
    'fitted-size',
  ),
  liveDecades: parameter(
    2,
    'decades of volume',
    'volume (as a power of ten over a normal day) at which media and investors attend fully',
    cited('5.3: live = min(1, log10(V)/2)'),
    'assumed',
  ),
  longestTick: parameter(
    1,
    'h',
    'longest step inside an advance',
    cited('5.3: never longer than 1 h inside'),
    'assumed',
  ),
  jitter: parameter(
    0.15,
    'sigma of the logarithm',
    "random spread of a news event's energy; the same for every team of a round",
    cited('5.3: randomness'),
    'assumed',
  ),
};
