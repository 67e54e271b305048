import { aside } from '../effects';
import { ours, parameter } from '../parameters/parameter';
import { act, response } from './response';

const parameters = {
  public: parameter(2, 'reputation points', 'the public has its culprit, for a while', ours, 'assumed'),
  employees: parameter(12, 'reputation points', 'employees see who will be next', ours, 'assumed'),
};

/** Names a junior person as the culprit. It answers nothing: silence runs on. */
export const scapegoat = response({
  schema: act('scapegoat', {}),
  parameters,
  apply(state) {
    aside(state, 'public', parameters.public.value);
    aside(state, 'employees', -parameters.employees.value);
  },
});
