import { aside, raiseBlame, speak } from '../effects';
import { cited, parameter } from '../parameters/parameter';
import { at, get } from '../state';
import { act, response, standing } from './response';

const basis = cited('bolstering-is-a-supplement', 'R1', 'R2');
const parameters = {
  hollowFrom: parameter(
    50,
    'blame points',
    'above this blame, praise of oneself sounds hollow',
    basis,
    'assumed',
  ),
  hollow: parameter(2, 'blame points', 'blame for hollow praise', basis, 'assumed'),
  customers: parameter(1, 'reputation points', 'customers are reminded of good work', basis, 'assumed'),
  employees: parameter(1, 'reputation points', 'employees are proud', basis, 'assumed'),
};

/** Reminds of past good works, thanks the loyal: a supplement at low blame, an insult at high blame. */
export const bolstering = response({
  schema: act('bolstering', {}),
  parameters,
  apply(state, message) {
    speak(state);
    aside(state, 'employees', parameters.employees.value);
    if (get(state, at.A) > parameters.hollowFrom.value) raiseBlame(state, parameters.hollow.value);
    else aside(state, 'customers', parameters.customers.value * standing(state, message));
  },
});
