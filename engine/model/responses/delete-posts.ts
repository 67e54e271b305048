import { z } from 'zod';
import { discredit, disprove, raiseBlame, refuel } from '../effects';
import { cited, parameter } from '../parameters/parameter';
import { act, response } from './response';

const basis = cited('5.4 delete posts; part 3, cases 13 and 14');
const parameters = {
  keptRumour: parameter(
    0.8,
    'factor on misbelief',
    'when rules demand it (fake account, hate)',
    basis,
    'assumed',
  ),
  energy: parameter(15, 'energy', 'when criticism vanishes: screenshots', basis, 'confirmed-direction'),
  blame: parameter(6, 'blame points', 'when criticism vanishes', basis, 'confirmed-direction'),
  discredit: parameter(0.8, 'factor on credibility', 'when criticism vanishes', basis, 'confirmed-direction'),
};

/** Removes posts: by a published rule, or because they criticise. It is no statement; silence goes on. */
export const deletePosts = response({
  schema: act('delete-posts', { what: z.enum(['rule-based', 'criticism']) }),
  parameters,
  apply(state, { what }) {
    if (what === 'rule-based') return disprove(state, parameters.keptRumour.value);
    refuel(state, parameters.energy.value);
    raiseBlame(state, parameters.blame.value);
    discredit(state, parameters.discredit.value);
  },
});
