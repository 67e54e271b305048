import { cited, parameter } from './parameter';

/** The desk under load: inflow, service and what waiting costs (DOMAIN 5.3 overload, 4.7). */
export const desk = {
  inflowPower: parameter(
    0.7,
    'exponent',
    'enquiries grow with volume to this power',
    cited('5.3: q0*V^0.7'),
    'assumed',
  ),
  personalRate: parameter(
    12,
    'answers per agent and h',
    'personal answers',
    cited('5.3: served', 'R44'),
    'assumed',
  ),
  templateRate: parameter(
    45,
    'answers per agent and h',
    'answers by template',
    cited('5.3: served'),
    'assumed',
  ),
  faqShare: parameter(
    0.4,
    'share of inflow',
    'what a pinned FAQ takes off the desk',
    cited('5.3'),
    'assumed',
  ),
  faqHours: parameter(6, 'h', 'how long a pinned FAQ works', cited('5.3'), 'assumed'),
  copycats: parameter(
    1.2,
    'factor on inflow',
    'others who ask for the same after a public offer',
    cited('5.4 public compensation: copycats', 'R23'),
    'confirmed-direction',
  ),
  longestWait: parameter(240, 'h', 'longest wait that is reckoned with', cited('5.3 overload'), 'assumed'),
  waitingMost: parameter(
    6,
    'reputation points',
    'most that waiting takes from the verdict of customers',
    cited('5.3: expectations 1-3 h and 3-6 h; form assumed', 'R17'),
    'confirmed-direction',
  ),
  waitingHours: parameter(6, 'h', 'scale of the waiting beyond the grace', cited('5.3', 'R17'), 'assumed'),
  waitingFades: parameter(
    24,
    'h',
    'after the round the queue is worked off with this time constant',
    cited('5.3'),
    'assumed',
  ),
  personalGoodwill: parameter(
    0.5,
    "customers' points per 100 answers",
    'goodwill of personal answers',
    cited('5.4: personal replies; 4.7: tone carries the long-run relation', 'R29', 'R30', 'R32'),
    'confirmed-direction',
  ),
  personalCalm: parameter(
    0.02,
    'share of volume per 100 answers',
    'personal answers calm the conversation',
    cited('5.4: calm; 4.7: empathy calms before the fix', 'R32'),
    'confirmed-direction',
  ),
  templateCost: parameter(
    0.25,
    "customers' points per 100 answers",
    'warmth that templates cost',
    cited('4.6: vary responses; 4.7: tone', 'R24', 'R30'),
    'confirmed-direction',
  ),
};
