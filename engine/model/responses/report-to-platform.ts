import { disprove } from '../effects';
import { ours, parameter } from '../parameters/parameter';
import { act, response } from './response';

const parameters = {
  keptRumour: parameter(
    0.85,
    'factor on misbelief',
    'the platform labels or removes the false account or post',
    ours,
    'assumed',
  ),
};

/** Reports an impostor or a false post. Nobody hears of it: it is no statement. */
export const reportToPlatform = response({
  schema: act('report-to-platform', {}),
  parameters,
  apply(state) {
    disprove(state, parameters.keptRumour.value);
  },
});
