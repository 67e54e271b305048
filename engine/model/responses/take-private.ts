import { aside, cool, speak } from '../effects';
import { cited, parameter } from '../parameters/parameter';
import { act, response } from './response';

const basis = cited('change-of-channel-limits-spread', 'R23', 'R24');
const parameters = {
  cooling: parameter(
    0.03,
    'share of volume',
    'the conversation loses a participant',
    basis,
    'confirmed-direction',
  ),
  customers: parameter(1, 'reputation points', 'those affected feel heard', basis, 'assumed'),
  media: parameter(1, 'reputation points', 'media see a door closed', basis, 'assumed'),
};

/** "Please write to us": calms, and looks evasive to those who watch. */
export const takePrivate = response({
  schema: act('take-private', {}),
  parameters,
  apply(state) {
    speak(state);
    cool(state, parameters.cooling.value);
    aside(state, 'customers', parameters.customers.value);
    aside(state, 'media', -parameters.media.value);
  },
});
