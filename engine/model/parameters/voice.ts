import { cited, ours, parameter } from './parameter';

/** Speed, silence, consistency and false versions: what multiplies or spoils the company's words (docs/model.md#one-tick). */
export const voice = {
  speedFloor: parameter(
    0.3,
    'share',
    'what is left of the worth of words that come very late',
    cited('expected-within-hours-spread-within-a-day', 'R15', 'R17'),
    'confirmed-direction',
  ),
  speedHours: parameter(
    12,
    'h',
    'half-life of the worth that speed adds, after the first hour',
    cited('expected-within-hours-spread-within-a-day', 'R15', 'R17'),
    'confirmed-direction',
  ),
  speedFull: parameter(
    1,
    'h',
    'delay that costs nothing',
    cited('first-answer-within-3-hours', 'R17'),
    'confirmed-direction',
  ),
  silenceAfter: parameter(
    3,
    'h after the first public signal',
    'from then on silence reads as an admission',
    cited('no-comment-heard-as-defence', 'R17', 'R18'),
    'confirmed-direction',
  ),
  silenceRate: parameter(
    0.5,
    'blame points per h',
    'blame that silence adds',
    cited('silence-is-a-sign', 'R18'),
    'assumed',
  ),
  silenceMost: parameter(10, 'blame points', 'most that silence adds in all', ours, 'assumed'),
  consistencyBack: parameter(0.05, 'per day', 'credibility that comes back by itself', ours, 'assumed'),
  contradiction: parameter(
    0.6,
    'factor on credibility',
    'two statements that cannot both be true',
    cited('denial-disproved-costs-trust', 'R9'),
    'assumed',
  ),
  ceoContradiction: parameter(
    0.5,
    'factor on credibility',
    "the same, once the CEO has spoken in person: a CEO's words bind",
    ours,
    'assumed',
  ),
  rumourGrowth: parameter(
    0.02,
    'per h (logistic)',
    'growth of the share that believes a false version nobody has rebutted',
    cited('falsehood-travels-faster', 'R11'),
    'confirmed-direction',
  ),
  blameFloor: parameter(5, 'blame points', 'responses lower blame no further than this', ours, 'assumed'),
};
