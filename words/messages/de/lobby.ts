import type { lobby as source } from '../en/lobby';
import type { Translation } from '../translation';

export const lobby: Translation<typeof source> = {
  title: 'Lobby',
  you: {
    title: 'Du bist dabei, {name}.',
    waiting:
      'Die Runde startet, wenn deine Übungsleitung sie startet. Lies bis dahin das Briefing und lern dein Team kennen.',
  },
  rename: { open: 'Namen ändern', label: 'Dein Name im Spiel', save: 'Namen speichern' },
  role: {
    title: '{count, plural, one {Deine Rolle} other {Deine Rollen}}',
    watch: 'Worauf du achtest:',
  },
  deck: {
    label: 'Was du wissen musst',
    back: 'Zurück',
    next: 'Weiter',
    place: '{place, number} von {of, number}',
    everything: 'Alles lesen',
  },
  verb: {
    lead: 'Entscheiden',
    social: 'Sprechen',
    care: 'Zuhören',
    legal: 'Prüfen',
    operations: 'Klären',
  },
  tryVote: {
    title: 'Probeabstimmung',
    hint: 'Nur ein Verbindungstest, zählt nicht.',
    question: 'Was trinkst du in einer langen Nacht?',
    option0: 'Kaffee, schwarz',
    option1: 'Kaffee mit Milch',
    option2: 'Lieber Tee',
    option3: 'Schlafen ist keine Strategie',
    notYet: 'Tipp eine Antwort an.',
    sending: 'Sendet …',
    saved: 'Stimme gespeichert. Dein Gerät funktioniert.',
    votes: 'Ebenfalls gewählt von {names}',
  },
  briefing: {
    kicker: 'Briefing: {company}',
    company: 'Das Unternehmen',
    situation: 'Die Lage',
    rules: 'So arbeitet ihr',
  },
  mates: {
    title: 'Dein Team',
    count: '{count, plural, one {# Person} other {# Personen}}',
    others: 'Die anderen Teams',
    you: 'Du',
    acting: 'Vertretung',
    away: 'Nicht verbunden',
    simulated: 'Simuliert',
  },
  choice: {
    title: 'Wähl deinen Platz',
    hint: 'Ihr verteilt euch selbst. Wechseln geht, bis die Runde startet.',
    team: 'Team',
    teamOption: '{name} ({count, plural, one {# Person} other {# Personen}})',
    roles: 'Rollen',
  },
  priorities: {
    title: 'Wer ist euch am wichtigsten?',
    hint: 'Einigt euch vor dem Start: Davon hängt ab, wie euer Ergebnis gewichtet wird. Alle im Team können es einstellen.',
    hintPractice: 'Davon hängt ab, wie dein Ergebnis gewichtet wird.',
    most: 'Am wichtigsten',
    mostNote: '{count, plural, =2 {Zwei gewählt} one {Noch eine wählen} other {Zwei wählen}}',
    least: 'Am wenigsten wichtig',
    leastNote: 'Eine wählen',
    weights:
      'Die zwei wichtigsten Gruppen zählen doppelt, die am wenigsten wichtige halb. Alle anderen zählen einfach.',
    unfinished: 'Bis alle drei gewählt sind, gilt die übliche Gewichtung.',
    fixedTitle: 'Was in dieser Runde zählt',
    fixed: 'Deine Übungsleitung hat das für alle Teams festgelegt.',
    fix: 'Festlegen, was zählt',
    fixHint: 'Aus: Jedes Team wählt zwei Gruppen, die am meisten zählen, und eine, die am wenigsten zählt',
  },
};
