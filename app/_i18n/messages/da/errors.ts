import type { errors as source } from '../en/errors';
import type { Translation } from '../translation';

export const errors: Translation<typeof source> = {
  unknown: 'Det lykkedes ikke. Fejlen er vores. Prøv igen.',
  'unknown-pin': 'Der er ingen workshop med den pinkode. Se efter på skærmen i lokalet.',
  'too-many-tries': 'For mange forsøg. Vent et minut, og prøv så igen.',
};
