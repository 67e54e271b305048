import type { play as source } from '../en/play';
import type { Translation } from '../translation';

export const play: Translation<typeof source> = {
  title: 'Krisestab',
};
