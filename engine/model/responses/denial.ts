import { z } from 'zod';
import { disprove, raiseBlame, speak } from '../effects';
import { cited, parameter } from '../parameters/parameter';
import { act, response, standing } from './response';

const guilt = cited('least-successful-most-used', 'R8');
const parameters = {
  blame: parameter(
    6,
    'blame points',
    'blame for denying what was one’s own doing',
    guilt,
    'confirmed-direction',
  ),
  bare: parameter(
    0.14,
    'share of misbelief',
    'how much of a false version a bare denial takes away',
    cited('corrections-outside-the-laboratory', 'R10'),
    'fitted-size',
  ),
};

/** Denies one's fault (raises blame, and silence runs on; worse when found out: `foundOut`), or flatly a false version. */
export const denial = response({
  schema: act('denial', { of: z.enum(['fault', 'rumour']).optional() }),
  parameters,
  apply(state, message) {
    if (message.of !== 'rumour') return raiseBlame(state, parameters.blame.value);
    speak(state);
    disprove(state, 1 - parameters.bare.value * standing(state, message));
  },
});
