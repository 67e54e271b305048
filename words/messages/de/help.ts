import type { help as source } from '../en/help';
import type { Translation } from '../translation';

export const help: Translation<typeof source> = {
  title: 'Hilfe',
  onlyInEnglish: 'Diese Seite gibt es noch nicht auf Deutsch. Hier ist sie auf Englisch.',
  page: {
    trainer: 'Einen Workshop leiten',
    operating: 'Den Server betreiben',
    lti: 'Lernplattformen (LTI 1.3)',
    xapi: 'Lerndaten (xAPI)',
  },
};
