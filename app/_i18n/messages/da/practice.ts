import type { practice as source } from '../en/practice';
import type { Translation } from '../translation';

export const practice: Translation<typeof source> = {
  title: 'Øv dig',
};
