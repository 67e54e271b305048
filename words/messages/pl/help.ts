import type { help as source } from '../en/help';
import type { Translation } from '../translation';

export const help: Translation<typeof source> = {
  title: 'Pomoc',
  onlyInEnglish: 'Tej strony nie ma jeszcze po polsku. Oto wersja angielska.',
  page: {
    trainer: 'Jak poprowadzić warsztat',
    operating: 'Jak utrzymywać serwer',
    lti: 'Platformy e-learningowe (LTI 1.3)',
    xapi: 'Rekordy uczenia się (xAPI)',
  },
};
