import { z } from 'zod';
import { aside, lowerBlame, speak } from '../effects';
import { cited, ours, parameter } from '../parameters/parameter';
import { act, response, standing } from './response';

const basis = cited('most-successful-strategy', 'R8');
const parameters = {
  blame: parameter(
    3,
    'blame points per step',
    'blame that a real change takes away',
    basis,
    'confirmed-direction',
  ),
  investors: parameter(0.1, 'reputation points per step', 'what the change costs', ours, 'assumed'),
};

/** Announces what is changed, then changes it; repeating it is fine, a broken promise is not (`breakPromise`). */
export const correctiveAction = response({
  schema: act('corrective-action', { steps: z.number().int().min(1).max(10) }),
  parameters,
  apply(state, change) {
    speak(state);
    lowerBlame(state, parameters.blame.value * change.steps * standing(state, change));
    aside(state, 'investors', -parameters.investors.value * change.steps);
  },
});
