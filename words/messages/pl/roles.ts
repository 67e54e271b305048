import type { roles as source } from '../en/roles';
import type { Translation } from '../translation';

export const roles: Translation<typeof source> = {
  title: 'Co możesz tylko ty',
  alone:
    '{count, plural, one {Może to tylko twoja rola} few {Mogą to tylko twoje role} many {Mogą to tylko twoje role} other {Mogą to tylko twoje role}}',
  power: {
    lead: 'Zatwierdzasz odpowiedź, ściągasz ludzi do obsługi i możesz publikować wbrew radom.',
    social: 'Publikujesz, obserwujesz kolejne kanały, wstrzymujesz i zwalniasz zaplanowane posty.',
    care: 'Układasz grafik, przypinasz FAQ i odpowiadasz szablonami.',
    legal: 'Podpisujesz odpowiedzi i skreślasz słowa. Pisma i urzędnicy trafiają tylko do ciebie.',
    operations:
      'Sprawdzasz najszybciej, blokujesz konta i wiesz, co jest wykonalne. Obietnica bez twojego głosu ma o jedną czwartą mniej czasu.',
  },
  goal: {
    label: 'Twój prywatny cel:',
    met: 'Osiągnięty',
    missed: 'Nieosiągnięty',
    score: 'Twój wynik: {score, number} na 100',
  },
  ended: { title: 'Twoje prywatne cele', hint: 'Widzi to tylko twoja rola. Dla zespołu się nie liczy.' },
  wake: {
    action: 'Ściągnij ludzi',
    hint: 'Dwie minuty na pełnych obrotach, potem większe zmęczenie. {left, plural, =0 {Już wykorzystane.} one {Został # raz.} few {Zostały # razy.} many {Zostało # razy.} other {Zostało # razu.}}',
    on: 'Wszyscy na nogach jeszcze {seconds, number} s',
  },
  roster: {
    title: 'Grafik',
    free: '{count, plural, =0 {Wszyscy są w grafiku} one {# osoba wolna} few {# osoby wolne} many {# osób wolnych} other {# osoby wolnej}}',
    shift: { day: 'Dzień, 06–14', late: 'Wieczór, 14–22', night: 'Noc, 22–06' },
    now: 'teraz',
    line: { open: 'Publicznie', direct: 'Telefon i e-mail' },
    more: 'O jedną osobę więcej: {line}, {shift}',
    less: 'O jedną osobę mniej: {line}, {shift}',
    tired: 'Zmęczenie: {share}',
    gap: 'Między 02 a 05 ludzie robią o połowę mniej.',
    strength: 'Na zmianie teraz: {share} pełnej obsady',
  },
  freeze: {
    title: 'Konta',
    action: 'Zablokuj',
    release: 'Odblokuj',
    on: 'Zablokowane: nie może publikować',
    soon: 'Blokada za {seconds, number} s',
    which: 'Zablokuj: {name}',
    releaseWhich: 'Odblokuj: {name}',
  },
  promises: {
    title: 'Co obiecują te odpowiedzi',
    within: 'w ciągu {time}',
    kind: { update: 'nowe informacje', action: 'działanie' },
  },
  chain: {
    title: 'Droga odpowiedzi',
    step: { draft: 'Szkic', legal: 'Dział prawny', lead: 'Lider' },
    state: {
      draft: 'Zespół uzgadnia odpowiedź.',
      legal: 'Czyta ją dział prawny.',
      lead: 'Podpisana. Lider ją wysyła.',
    },
    agreed: 'W drodze: {label}',
    seconds: '{seconds, number} s',
    sign: 'Podpisz',
    redline: 'Skreśl obietnice i twierdzenia',
    redlineHint: 'Kosztuje dziesięć sekund, a odpowiedź ma 85% skutku.',
    strike: 'Dotknij słów, żeby je skreślić. Kosztuje dziesięć sekund.',
    send: 'Wyślij',
    ready: 'Gotowe za {seconds, number} s',
    skip: 'Wyślij bez podpisu',
    skipTitle: 'Wysłać bez działu prawnego?',
    skipText:
      'Jedna na trzy takie odpowiedzi się mści: 6 punktów winy. W omówieniu będzie widać, że nie było podpisu.',
    redlined: 'Dział prawny skreślił obietnice i twierdzenia.',
  },
  told: {
    chain: 'Szkic {draft}, dział prawny {legal}, lider {lead}',
    unsigned: 'Szkic {draft}, wysłane bez podpisu po {lead}',
    redlined: 'ze skreśleniami',
    unchecked: 'Nikt z operacji nie poparł tej obietnicy: miała o jedną czwartą mniej czasu.',
    doubtful: 'Informacje inne, niż się zdawało',
    doubt: { wrong: 'Błędna', stale: 'Nieaktualna' },
    shared: 'udostępniona',
    kept: 'nieudostępniona',
  },
};
