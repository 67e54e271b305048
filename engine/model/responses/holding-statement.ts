import { cool, disprove, lowerBlame, speak, speed } from '../effects';
import { cited, parameter } from '../parameters/parameter';
import { act, freshness, response, standing } from './response';

const basis = cited('inform-first-and-soon', 'R1', 'R15', 'R17');
const parameters = {
  blame: parameter(
    5,
    'blame points',
    'blame that a first honest line takes away',
    basis,
    'confirmed-direction',
  ),
  keptRumour: parameter(
    0.9,
    'factor on misbelief',
    'share that still believes a false version',
    basis,
    'assumed',
  ),
  cooling: parameter(0.05, 'share of volume', 'how far it calms the conversation', basis, 'assumed'),
};

/** "We know, we care, next update at ...": cheap and early; the promised update must follow (see `breakPromise`). */
export const holdingStatement = response({
  schema: act('holding-statement', {}),
  parameters,
  apply(state, message, hour) {
    speak(state);
    const worth = standing(state, message) * speed(state, hour) * freshness(state, 'holding-statement');
    lowerBlame(state, parameters.blame.value * worth);
    disprove(state, parameters.keptRumour.value);
    cool(state, parameters.cooling.value);
  },
});
