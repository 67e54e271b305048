import { z } from 'zod';
import { aside } from '../effects';
import { ours, parameter } from '../parameters/parameter';
import { apologise, apologyParameters, apologyWeights, partsSchema } from './apology';
import { act, response } from './response';

const parameters = {
  investors: parameter(
    0.5,
    'reputation points',
    'investors price the admission of responsibility',
    ours,
    'assumed',
  ),
  regulators: parameter(2, 'reputation points', 'an admission is on the record', ours, 'assumed'),
};

/** Owns the harm. Strong when early and complete; confirms a false version that many believe; is an admission. */
export const fullApology = response({
  schema: act('full-apology', { parts: partsSchema, k: z.number().min(0).max(1).optional() }),
  parameters: { ...apologyWeights, ...apologyParameters, ...parameters },
  apply(state, apology, hour) {
    apologise(state, apology, hour);
    if (!apology.parts.includes('responsibility')) return;
    aside(state, 'investors', -parameters.investors.value);
    aside(state, 'regulators', -parameters.regulators.value);
  },
});
