import { aside, lowerBlame, speak, speed } from '../effects';
import { cited, parameter } from '../parameters/parameter';
import { act, freshness, response, standing } from './response';

const basis = cited('victims-first-works', 'R1', 'R7');
const parameters = {
  blame: parameter(2, 'blame points', 'blame that care takes away', basis, 'confirmed-direction'),
  customers: parameter(1, 'reputation points', 'goodwill of customers', basis, 'confirmed-direction'),
  public: parameter(1, 'reputation points', 'goodwill of the public', basis, 'confirmed-direction'),
  investors: parameter(0.1, 'reputation points', 'investors read concern as exposure', basis, 'assumed'),
};

/** Concern for those hurt, what happened as far as known, what is being done: care without a verdict. */
export const adjustingInformation = response({
  schema: act('adjusting-information', {}),
  parameters,
  apply(state, message, hour) {
    speak(state);
    const worth = standing(state, message) * speed(state, hour) * freshness(state, 'adjusting-information');
    lowerBlame(state, parameters.blame.value * worth);
    aside(state, 'customers', parameters.customers.value * worth);
    aside(state, 'public', parameters.public.value * worth);
    aside(state, 'investors', -parameters.investors.value);
  },
});
