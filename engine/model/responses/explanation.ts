import { lowerBlame, speak, speed } from '../effects';
import { cited, parameter } from '../parameters/parameter';
import { at, get } from '../state';
import { act, freshness, response, standing } from './response';

const basis = cited('explanation-helps-with-anger', 'R24');
const parameters = {
  victim: parameter(2, 'blame points', 'blame it takes away in a victim crisis', basis, 'assumed'),
  accidental: parameter(
    3,
    'blame points',
    'blame it takes away in an accidental crisis',
    basis,
    'confirmed-direction',
  ),
  preventable: parameter(1, 'blame points', 'blame it takes away in a preventable crisis', basis, 'assumed'),
};
const sizes = [parameters.victim, parameters.accidental, parameters.preventable];

/** How it happened, soberly. If the facts change later it was a contradiction (`contradict`). */
export const explanation = response({
  schema: act('explanation', {}),
  parameters,
  apply(state, message, hour) {
    speak(state);
    const worth = standing(state, message) * speed(state, hour) * freshness(state, 'explanation');
    lowerBlame(state, (sizes[get(state, at.crisis)]?.value ?? 0) * worth);
  },
});
