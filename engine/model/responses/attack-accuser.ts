import { z } from 'zod';
import { attack, attackParameters } from './attack';
import { act, response } from './response';

/** Blames or exposes the victim or the critic. */
export const attackAccuser = response({
  schema: act('attack-accuser', { energy: z.number().min(0).max(100) }),
  parameters: attackParameters,
  apply(state, { energy }) {
    attack(state, energy);
  },
});
