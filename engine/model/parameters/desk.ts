import { cited, ours, parameter } from './parameter';

/** The desk: what comes, what answers earn and what waiting costs (docs/model.md#the-desk). */
export const desk = {
  faqShare: parameter(0.4, 'share of inflow', 'what a pinned FAQ takes off the desk', ours, 'assumed'),
  copycats: parameter(
    1.2,
    'factor on inflow',
    'others who ask for the same after a public offer',
    cited('compensation-invites-copycats', 'R23'),
    'assumed',
  ),
  waitingMost: parameter(
    6,
    'reputation points',
    'most that waiting takes from the verdict of customers',
    cited('expected-within-hours', 'R17'),
    'assumed',
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
    'assumed',
  ),
  standsFor: parameter(20, 'enquiries', 'one live answer stands for so many', ours, 'assumed'),
  templateFit: parameter(0.5, 'fit', 'a template fits at most this well', ours, 'assumed'),
  harmBlame: parameter(0.4, 'blame points', 'blame for an answer that does full harm', ours, 'assumed'),
  harmGoodwill: parameter(
    0.3,
    'reputation points',
    'goodwill of customers that an answer of full harm costs',
    ours,
    'assumed',
  ),
  faqSeconds: parameter(120, 's of play', 'how long a pinned FAQ works', ours, 'assumed'),
};
