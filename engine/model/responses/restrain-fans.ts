import { aside, lowerBlame, speak } from '../effects';
import { cited, parameter } from '../parameters/parameter';
import { act, response } from './response';

const basis = cited('fans-harm-unless-stopped', 'R35', 'R36');
const parameters = {
  blame: parameter(2, 'blame points', 'blame that stepping in takes away', basis, 'confirmed-direction'),
  customers: parameter(2, 'reputation points', 'customers who were insulted', basis, 'confirmed-direction'),
  public: parameter(1, 'reputation points', "the fans' cheer that is lost", basis, 'assumed'),
};

/** Asks one's own supporters to stop insulting critics. */
export const restrainFans = response({
  schema: act('restrain-fans', {}),
  parameters,
  apply(state) {
    speak(state);
    lowerBlame(state, parameters.blame.value);
    aside(state, 'customers', parameters.customers.value);
    aside(state, 'public', -parameters.public.value);
  },
});
