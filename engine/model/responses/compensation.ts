import { z } from 'zod';
import { aside, heat, speak } from '../effects';
import { cited, parameter } from '../parameters/parameter';
import { at, get } from '../state';
import { act, response } from './response';

const basis = cited('compensation-just-and-fuel', 'R23', 'R29');
const parameters = {
  publicly: parameter(
    3,
    'reputation points',
    'customers, when offered in public',
    basis,
    'confirmed-direction',
  ),
  heating: parameter(
    0.1,
    'share of volume',
    'a public offer makes people talk',
    basis,
    'confirmed-direction',
  ),
  copycatHours: parameter(24, 'h', 'how long others ask for the same', basis, 'assumed'),
  privately: parameter(
    4,
    'reputation points',
    'customers, when offered in private',
    basis,
    'confirmed-direction',
  ),
  investors: parameter(0.1, 'reputation points', 'what it costs', basis, 'assumed'),
};

/** Money or a replacement for those affected: in public it invites copycats. */
export const compensation = response({
  schema: act('compensation', { public: z.boolean() }),
  parameters,
  apply(state, offer) {
    aside(state, 'investors', -parameters.investors.value);
    if (!offer.public) {
      aside(state, 'customers', parameters.privately.value);
      return;
    }
    speak(state);
    heat(state, parameters.heating.value);
    aside(state, 'customers', parameters.publicly.value);
    state[at.copycatsUntil] = get(state, at.hour) + parameters.copycatHours.value;
  },
});
