import type { projector as source } from '../en/projector';
import type { Translation } from '../translation';

export const projector: Translation<typeof source> = {
  title: 'Storskærm',
};
