import { cited, ours, parameter } from './parameter';

/** The desk under load: inflow, service and what waiting costs (docs/model.md#the-desk). */
export const desk = {
  inflowPower: parameter(0.7, 'exponent', 'enquiries grow with volume to this power', ours, 'assumed'),
  personalRate: parameter(
    12,
    'answers per agent and h',
    'personal answers',
    cited('replies-at-a-grounding', 'R44'),
    'assumed',
  ),
  templateRate: parameter(45, 'answers per agent and h', 'answers by template', ours, 'assumed'),
  faqShare: parameter(0.4, 'share of inflow', 'what a pinned FAQ takes off the desk', ours, 'assumed'),
  faqHours: parameter(6, 'h', 'how long a pinned FAQ works', ours, 'assumed'),
  copycats: parameter(
    1.2,
    'factor on inflow',
    'others who ask for the same after a public offer',
    cited('compensation-invites-copycats', 'R23'),
    'assumed',
  ),
  longestWait: parameter(240, 'h', 'longest wait that is reckoned with', ours, 'assumed'),
  waitingMost: parameter(
    6,
    'reputation points',
    'most that waiting takes from the verdict of customers',
    cited('expected-within-hours', 'R17'),
    'confirmed-direction',
  ),
  waitingHours: parameter(6, 'h', 'scale of the waiting beyond the grace', cited(null, 'R17'), 'assumed'),
  waitingFades: parameter(
    24,
    'h',
    'after the round the queue is worked off with this time constant',
    ours,
    'assumed',
  ),
  personalGoodwill: parameter(
    0.5,
    "customers' points per 100 answers",
    'goodwill of personal answers',
    cited('tone-carries-the-relation', 'R29', 'R30', 'R32'),
    'confirmed-direction',
  ),
  personalCalm: parameter(
    0.02,
    'share of volume per 100 answers',
    'personal answers calm the conversation',
    cited('empathy-calms-before-the-fix', 'R32'),
    'confirmed-direction',
  ),
  templateCost: parameter(
    0.25,
    "customers' points per 100 answers",
    'warmth that templates cost',
    cited('answers-that-vary', 'R24', 'R30'),
    'confirmed-direction',
  ),
};
