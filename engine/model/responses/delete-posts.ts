import { z } from 'zod';
import { discredit, disprove, raiseBlame, refuel } from '../effects';
import { cited, parameter } from '../parameters/parameter';
import { act, response } from './response';

const basis = cited('deletion-refuels', 'I41', 'I42', 'I49', 'I50');
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
