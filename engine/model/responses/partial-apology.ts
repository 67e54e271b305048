import { z } from 'zod';
import { raiseBlame } from '../effects';
import { cited, parameter } from '../parameters/parameter';
import { apologise, partsSchema } from './apology';
import { act, response } from './response';

const parameters = {
  hiding: parameter(
    7,
    'blame points',
    'blame for an apology whose words hide the harm',
    cited('unclear-apology-ridiculed', 'R8'),
    'confirmed-direction',
  ),
};

/** Sorry for the inconvenience: says little, and makes it worse when it hides the harm ("re-accommodate"). */
export const partialApology = response({
  schema: act('partial-apology', {
    parts: partsSchema,
    k: z.number().min(0).max(1).optional(),
    hidesHarm: z.boolean().optional(),
  }),
  parameters,
  apply(state, apology, hour) {
    apologise(state, apology, hour);
    if (apology.hidesHarm) raiseBlame(state, parameters.hiding.value);
  },
});
