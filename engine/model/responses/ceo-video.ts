import { lowerBlame, speak, speed } from '../effects';
import { cited, parameter } from '../parameters/parameter';
import { act, ceoDelivery, freshness, response, standing } from './response';

const parameters = {
  blame: parameter(
    2,
    'blame points',
    'blame that concern shown in person takes away, before the weight of the CEO',
    cited('ceo-size-as-for-care', 'R42'),
    'confirmed-direction',
  ),
};

/** The CEO in person, without another message: it counts as care. To give a message weight, mark that act `ceo`. */
export const ceoVideo = response({
  schema: act('ceo-video', {}),
  parameters: { ...parameters, ...ceoDelivery },
  apply(state, _message, hour) {
    speak(state);
    const worth = standing(state, { ceo: true }) * speed(state, hour) * freshness(state, 'ceo-video');
    lowerBlame(state, parameters.blame.value * worth);
  },
});
