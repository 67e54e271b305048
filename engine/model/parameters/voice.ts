import { cited, parameter } from './parameter';

/** Speed, silence, consistency and false versions: what multiplies or spoils the company's words (DOMAIN 5.3). */
export const voice = {
  speedFloor: parameter(
    0.3,
    'share',
    'what is left of the worth of words that come very late',
    cited('5.5: anchors 1-3 h expected, 24 h spread; shape assumed', 'R15', 'R17'),
    'confirmed-direction',
  ),
  speedHours: parameter(
    12,
    'h',
    'half-life of the worth that speed adds, after the first hour',
    cited('5.5: anchors 1-3 h expected, 24 h spread; shape assumed', 'R15', 'R17'),
    'confirmed-direction',
  ),
  speedFull: parameter(1, 'h', 'delay that costs nothing', cited('5.3: f', 'R17'), 'confirmed-direction'),
  silenceAfter: parameter(
    3,
    'h after the first public signal',
    'from then on silence reads as an admission',
    cited('5.3: silence; 4.5: "no comment" is heard much like a defence', 'R17', 'R18'),
    'confirmed-direction',
  ),
  silenceRate: parameter(
    0.5,
    'blame points per h',
    'blame that silence adds',
    cited('5.3: silence', 'R18'),
    'assumed',
  ),
  silenceMost: parameter(
    10,
    'blame points',
    'most that silence adds in all',
    cited('5.3: silence'),
    'assumed',
  ),
  consistencyBack: parameter(
    0.05,
    'per day',
    'credibility that comes back by itself',
    cited('5.3: C = min(1, C + 0.05*dt/24)'),
    'assumed',
  ),
  contradiction: parameter(
    0.6,
    'factor on credibility',
    'two statements that cannot both be true',
    cited('5.5: a full apology after two contradictions had almost no effect', 'U56'),
    'confirmed-direction',
  ),
  ceoContradiction: parameter(
    0.5,
    'factor on credibility',
    "the same, once the CEO has spoken in person: a CEO's words bind",
    cited('5.4: CEO on video'),
    'assumed',
  ),
  rumourGrowth: parameter(
    0.02,
    'per h (logistic)',
    'growth of the share that believes a false version nobody has rebutted',
    cited('5.3: g_M; 4.3: falsehood travels faster', 'R11'),
    'confirmed-direction',
  ),
  blameFloor: parameter(
    5,
    'blame points',
    'responses lower blame no further than this',
    cited('5.3'),
    'assumed',
  ),
};
