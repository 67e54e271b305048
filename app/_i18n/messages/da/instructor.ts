import type { instructor as source } from '../en/instructor';
import type { Translation } from '../translation';

export const instructor: Translation<typeof source> = {
  title: 'Instruktørkonsol',
};
