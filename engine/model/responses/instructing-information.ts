import { aside, heat, lowerBlame, speak, speed } from '../effects';
import { cited, parameter } from '../parameters/parameter';
import { act, freshness, response, standing } from './response';

const basis = cited('what-to-do-comes-first', 'R1', 'R2');
const parameters = {
  blame: parameter(1, 'blame points', 'blame that useful instructions take away', basis, 'assumed'),
  customers: parameter(2, 'reputation points', 'thanks of customers', basis, 'confirmed-direction'),
  regulators: parameter(2, 'reputation points', 'thanks of regulators', basis, 'assumed'),
  heating: parameter(0.03, 'share of volume', 'a warning makes people talk', basis, 'assumed'),
};

/** What people should do now to be safe or to get their money: duty before reputation. */
export const instructingInformation = response({
  schema: act('instructing-information', {}),
  parameters,
  apply(state, message, hour) {
    speak(state);
    const worth = standing(state, message) * speed(state, hour) * freshness(state, 'instructing-information');
    lowerBlame(state, parameters.blame.value * worth);
    heat(state, parameters.heating.value);
    aside(state, 'customers', parameters.customers.value * worth);
    aside(state, 'regulators', parameters.regulators.value * worth);
  },
});
