import { aside } from '../effects';
import { cited, parameter } from '../parameters/parameter';
import { diminish, diminishParameters } from './diminish';
import { act, response } from './response';

const parameters = {
  regulators: parameter(
    1,
    'reputation points',
    'regulators dislike a company that had no control',
    cited('no-intent-or-control', 'R2'),
    'assumed',
  ),
};

/** We did not mean it, we could not have known, it was out of our hands. */
export const excuse = response({
  schema: act('excuse', {}),
  parameters: { ...diminishParameters, ...parameters },
  apply(state) {
    diminish(state);
    aside(state, 'regulators', -parameters.regulators.value);
  },
});
