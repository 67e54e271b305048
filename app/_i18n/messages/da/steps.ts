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
  fork: {
    open: 'Gå videre fra et øjeblik…',
    title: 'Gå videre fra et øjeblik',
    lead: 'En ny runde begynder, hvor du siger, med alt det, holdene havde gjort indtil da. Denne runde bliver, som den er.',
    moments: 'Gå videre fra',
    none: 'Der blev ikke taget nogen beslutning i runden, så der er ikke noget øjeblik at gå videre fra.',
    who: 'Hvem spiller',
    here: 'De samme deltagere',
    hereHint: 'Alle beholder deres plads og kommer til lobbyen.',
    group: 'En anden af mine grupper',
    groupHint:
      'Runden har {teams, plural, one {# hold} other {# hold}}. En gruppe med lige så mange bliver på sine hold; ellers fordeles alle ligeligt. Ingen læser den første gruppes navne eller beskeder.',
    which: 'Hvilken gruppe',
    noGroups: 'Ingen anden workshop er åben og venter.',
    fresh: 'En ny workshop',
    freshHint:
      'Deltagerne kommer ind med en ny PIN og fordeles på {teams, plural, one {# hold} other {# hold}}. Ingen læser den første gruppes navne eller beskeder.',
    name: 'Titel',
    nameMissing: 'Giv den en titel, så du kan finde den igen.',
    nameLong: 'Lidt kortere: højst 80 tegn.',
    action: 'Åbn lobbyen ved {time}',
    lobby:
      'Går videre fra {time} i en tidligere runde. Holdene beholder det, der er gjort indtil da, så deres antal ligger fast.',
  },
};
