import type { lobby as source } from '../en/lobby';
import type { Translation } from '../translation';

export const lobby: Translation<typeof source> = {
  title: 'Lobby',
  you: {
    title: 'Du er med, {name}.',
    waiting: 'Runden begynder, når instruktøren sætter den i gang. Læs imens, og lær dit hold at kende.',
  },
  rename: { open: 'Skift mit navn', label: 'Dit navn i spillet', save: 'Gem navnet' },
  role: {
    title: '{count, plural, one {Din rolle} other {Dine roller}}',
    watch: 'Hold øje med:',
  },
  tryVote: {
    title: 'Prøv det: en øveafstemning',
    hint: 'Den tæller ikke. Den viser, at denne enhed kan høres.',
    question: 'Hvordan vil du have din kaffe på en lang nat?',
    option0: 'Sort',
    option1: 'Med mælk',
    option2: 'Hellere te',
    option3: 'Søvn er ikke en strategi',
    notYet: 'Tryk på et svar.',
    sending: 'Sender …',
    saved: 'Stemmen er gemt. Enheden virker.',
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
    acting: 'Vikarierer som leder',
    away: 'Ikke forbundet',
    simulated: 'Simuleret',
  },
  choice: {
    title: 'Vælg din plads',
    hint: 'Instruktøren lader jer fordele jer selv. I kan skifte, indtil runden begynder.',
    team: 'Hold',
    teamOption: '{name} ({count, plural, one {# person} other {# personer}})',
    roles: 'Roller',
  },
  priorities: {
    title: 'Hvem betyder mest for jer?',
    hint: 'Bliv enige på holdet før start. Jeres resultat vægtes efter det. Alle på holdet kan ændre det.',
    hintPractice: 'Dit resultat vægtes efter det.',
    weight: 'Vægt {weight} af 5',
  },
};
