import { z } from 'zod';
import { attack, attackParameters } from './attack';
import { act, response } from './response';

/** A lawyer's letter to a critic; it is published within the hour. */
export const legalThreat = response({
  schema: act('legal-threat', { energy: z.number().min(0).max(100) }),
  parameters: attackParameters,
  apply(state, { energy }) {
    attack(state, energy);
  },
});
