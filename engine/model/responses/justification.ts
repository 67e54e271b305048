import { aside } from '../effects';
import { cited, parameter } from '../parameters/parameter';
import { diminish, diminishParameters } from './diminish';
import { act, response } from './response';

const parameters = {
  customers: parameter(
    1,
    'reputation points',
    'customers dislike to hear that the harm was small',
    cited('harm-small-or-deserved', 'R2'),
    'assumed',
  ),
};

/** It was not so bad, the rules demanded it, there were good reasons. */
export const justification = response({
  schema: act('justification', {}),
  parameters: { ...diminishParameters, ...parameters },
  apply(state) {
    diminish(state);
    aside(state, 'customers', -parameters.customers.value);
  },
});
