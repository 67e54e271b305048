import type { steps as original } from '../en/steps';
import type { Translation } from '../translation';

export const steps: Translation<typeof original> = {
  moment: {
    start: 'Begyndelsen',
    'before-decision': 'Før beslutningen: {label}',
    'after-decision': 'Efter beslutningen: {label}',
    'before-inject': 'Før du udgav: {label}',
    'before-post': 'Før du skrev som {label}',
  },
  back: {
    open: 'Gå tilbage…',
    title: 'Gå tilbage i runden',
    lead: 'Alle beholder deres plads, og det, holdene har skrevet, bliver stående. Det, der blev spillet efter øjeblikket, tæller ikke længere; loggen gemmer det. Runden står stille, til du går videre.',
    moments: 'Tilbage til',
    none: 'Der er ikke noget at gå tilbage til endnu. Beslutninger, og det du selv udgiver, bliver mærket her.',
    reason: 'Hvorfor',
    reasonHint: 'Alle læser det. Én kort sætning.',
    reasons: {
      misread: 'Spørgsmålet blev misforstået',
      technical: 'Et teknisk problem',
      again: 'Lad os prøve det igen',
      mistake: 'Noget gik ud ved en fejl',
    },
    reasonMissing: 'Skriv med få ord hvorfor. Det står på alle skærme og i loggen.',
    reasonLong: 'Lidt kortere: højst 120 tegn.',
    action: 'Gå tilbage til {time}',
    done: 'Runden står igen ved {time}.',
  },
};
