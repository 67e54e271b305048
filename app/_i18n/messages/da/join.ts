import type { join as source } from '../en/join';
import type { Translation } from '../translation';

export const join: Translation<typeof source> = {
  landing: {
    title: 'Krisen bryder ud. I har den første time.',
    lead: 'Holdet svarer, og offentligheden reagerer.',
    submit: 'Vær med',
    incomplete: 'Pinkoden har otte cifre. Der mangler {count, plural, one {# ciffer} other {# cifre}}.',
    practise: 'Øv dig alene',
    practiseHint: 'Uden konto, cirka 15 minutter',
    workshop: 'Jeg leder en workshop',
    workshopHint: 'For 5 til 300 personer, med debriefing',
    otherWays: 'Andre måder at begynde på',
    fictional: 'Alle virksomheder og personer er opdigtede.',
  },
};
