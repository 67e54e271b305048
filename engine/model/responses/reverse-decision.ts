import { z } from 'zod';
import { speak } from '../effects';
import { applyNews } from '../news';
import { ours, parameter } from '../parameters/parameter';
import { contradict, flipSupport } from '../slips';
import { act, response } from './response';

const parameters = {
  energy: parameter(15, 'energy', 'the reversal is news', ours, 'assumed'),
  blame: parameter(10, 'blame points', 'blame of those who had agreed', ours, 'assumed'),
};

/** Takes back a contested policy: support turns round (or to `support`, -1..1), and the company contradicts itself. */
export const reverseDecision = response({
  schema: act('reverse-decision', { support: z.number().min(-1).max(1).optional() }),
  parameters,
  apply(state, { support }) {
    speak(state);
    flipSupport(state, support);
    contradict(state);
    applyNews(state, { energy: parameters.energy.value, blame: parameters.blame.value });
  },
});
