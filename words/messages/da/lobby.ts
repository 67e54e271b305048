import type { lobby as source } from '../en/lobby';
import type { Translation } from '../translation';

export const lobby: Translation<typeof source> = {
  title: 'Lobby',
  you: {
    title: 'Du er med, {name}.',
    waiting:
      'Runden starter, når instruktøren sætter den i gang. Læs briefingen imens, og lær dit hold at kende.',
  },
  rename: { open: 'Skift mit navn', label: 'Dit navn i spillet', save: 'Gem navnet' },
  role: {
    title: '{count, plural, one {Din rolle} other {Dine roller}}',
    watch: 'Hold øje med:',
  },
  deck: {
    label: 'Det skal du vide',
    back: 'Tilbage',
    next: 'Videre',
    place: '{place, number} af {of, number}',
    everything: 'Læs det hele',
  },
  verb: { lead: 'Beslut', social: 'Tal', care: 'Lyt', legal: 'Tjek', operations: 'Undersøg' },
  tryVote: {
    title: 'Øveafstemning',
    hint: 'Bare en test af, om din enhed er forbundet. Den tæller ikke.',
    question: 'Hvordan vil du have din kaffe på en lang nat?',
    option0: 'Sort',
    option1: 'Med mælk',
    option2: 'Hellere te, tak',
    option3: 'Søvn er ikke en strategi',
    notYet: 'Tryk på et svar.',
    sending: 'Sender …',
    saved: 'Stemmen er gemt. Din enhed virker.',
    votes: 'Også valgt af {names}',
  },
  briefing: {
    kicker: 'Briefing: {company}',
    company: 'Virksomheden',
    situation: 'I dag',
    rules: 'Sådan arbejder I',
  },
  mates: {
    title: 'Dit hold',
    count: '{count, plural, one {# person} other {# personer}}',
    others: 'De andre hold',
    you: 'Dig',
    acting: 'Fungerende leder',
    away: 'Ikke forbundet',
    simulated: 'Simuleret',
  },
  choice: {
    title: 'Vælg din plads',
    hint: 'I fordeler jer selv. I kan skifte, indtil runden begynder.',
    team: 'Hold',
    teamOption: '{name} ({count, plural, one {# person} other {# personer}})',
    roles: 'Roller',
  },
  priorities: {
    title: 'Hvem betyder mest for jer?',
    hint: 'Bliv enige på holdet inden start: det afgør, hvordan jeres resultat vægtes. Alle kan ændre det.',
    hintPractice: 'Det afgør, hvordan dit resultat vægtes.',
    most: 'Betyder mest',
    mostNote: '{count, plural, =2 {To er valgt} one {Vælg én mere} other {Vælg to}}',
    least: 'Betyder mindst',
    leastNote: 'Vælg én',
    weights:
      'De to, der betyder mest, tæller dobbelt, og den, der betyder mindst, tæller halvt. Alle andre grupper tæller én gang.',
    unfinished: 'Indtil alle tre er valgt, gælder de sædvanlige vægte.',
    fixedTitle: 'Det tæller i denne runde',
    fixed: 'Din instruktør har bestemt det for alle hold.',
    fix: 'Bestem, hvad der tæller',
    fixHint: 'Slået fra: hvert hold vælger to grupper, der betyder mest, og én, der betyder mindst',
  },
};
