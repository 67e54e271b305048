import type { lobby as source } from '../en/lobby';
import type { Translation } from '../translation';

export const lobby: Translation<typeof source> = {
  title: 'Poczekalnia',
  you: {
    title: 'Jesteś w grze, {name}.',
    waiting: 'Rundę zaczyna trener. Do tego czasu przeczytaj wprowadzenie i poznaj swój zespół.',
  },
  rename: { open: 'Zmień imię', label: 'Twoje imię w grze', save: 'Zapisz imię' },
  role: {
    title: '{count, plural, one {Twoja rola} few {Twoje role} many {Twoje role} other {Twoje role}}',
    watch: 'Miej oko na:',
  },
  deck: {
    label: 'Co musisz wiedzieć',
    back: 'Wstecz',
    next: 'Dalej',
    place: '{place, number} z {of, number}',
    everything: 'Przeczytaj całość',
  },
  verb: {
    lead: 'Decyduj',
    social: 'Mów',
    care: 'Słuchaj',
    legal: 'Sprawdzaj',
    operations: 'Ustalaj',
  },
  tryVote: {
    title: 'Głosowanie próbne',
    hint: 'To tylko test połączenia. Ten głos się nie liczy.',
    question: 'Jaka kawa na długą noc?',
    option0: 'Czarna',
    option1: 'Z mlekiem',
    option2: 'Poproszę herbatę',
    option3: 'Sen to nie strategia',
    notYet: 'Dotknij odpowiedzi.',
    sending: 'Wysyłanie…',
    saved: 'Głos zapisany. Twoje urządzenie działa.',
    votes: 'Tę odpowiedź wybiera też: {names}',
  },
  briefing: {
    kicker: 'Wprowadzenie: {company}',
    company: 'Firma',
    situation: 'Dzisiaj',
    rules: 'Jak będziecie pracować',
  },
  mates: {
    title: 'Twój zespół',
    count: '{count, plural, one {# osoba} few {# osoby} many {# osób} other {# osoby}}',
    others: 'Inne zespoły',
    you: 'Ty',
    acting: 'Zastępuje lidera',
    away: 'Bez połączenia',
    simulated: 'Symulacja',
  },
  choice: {
    title: 'Wybierz miejsce',
    hint: 'Sami dzielicie się na zespoły. Wybór można zmieniać do startu rundy.',
    team: 'Zespół',
    teamOption: '{name} ({count, plural, one {# osoba} few {# osoby} many {# osób} other {# osoby}})',
    roles: 'Role',
  },
  priorities: {
    title: 'Kto liczy się dla was najbardziej?',
    hint: 'Ustalcie to razem przed startem: od tego zależy, jak będzie ważony wasz wynik. Ustawić może to każdy.',
    hintPractice: 'Od tego zależy, jak będzie ważony twój wynik.',
    most: 'Najważniejsze',
    mostNote:
      '{count, plural, =2 {Wybrano dwie grupy} one {Wybierz jeszcze jedną} few {Wybierz dwie} many {Wybierz dwie} other {Wybierz dwie}}',
    least: 'Najmniej ważna',
    leastNote: 'Wybierz jedną grupę',
    weights:
      'Dwie najważniejsze grupy liczą się podwójnie, a najmniej ważna w połowie. Pozostałe liczą się raz.',
    unfinished: 'Dopóki nie wybierzecie wszystkich trzech, obowiązują zwykłe wagi.',
    fixedTitle: 'Co liczy się w tej rundzie',
    fixed: 'Trener ustala to dla wszystkich zespołów.',
    fix: 'Ustal, co się liczy',
    fixHint: 'Wyłączone: każdy zespół sam wybiera dwie grupy najważniejsze i jedną najmniej ważną',
  },
};
