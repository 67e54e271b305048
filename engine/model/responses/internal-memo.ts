import { z } from 'zod';
import { aside } from '../effects';
import { ours, parameter } from '../parameters/parameter';
import { at } from '../state';
import { act, response } from './response';

const parameters = {
  employees: parameter(
    8,
    'reputation points',
    'employees who hear it from their own company',
    ours,
    'assumed',
  ),
};

/** A letter to all staff. Assume that it leaks (`leakHoursFor`, `leakMemo`): a tone unlike the public line is a contradiction. */
export const internalMemo = response({
  schema: act('internal-memo', { tone: z.enum(['aligned', 'defiant']) }),
  parameters,
  apply(state, { tone }) {
    aside(state, 'employees', parameters.employees.value);
    state[at.memo] = tone === 'defiant' ? 2 : 1;
  },
});
