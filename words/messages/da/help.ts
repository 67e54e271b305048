import type { help as source } from '../en/help';
import type { Translation } from '../translation';

export const help: Translation<typeof source> = {
  title: 'Hjælp',
  onlyInEnglish: 'Denne side findes kun på engelsk.',
  page: {
    trainer: 'At lede en workshop',
    operating: 'Drift af serveren',
    lti: 'Læringsplatforme (LTI 1.3)',
    xapi: 'Læringsdata (xAPI)',
  },
};
