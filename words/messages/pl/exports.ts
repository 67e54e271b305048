import type { exportWords as source } from '../en/exports';
import type { Translation } from '../translation';

export const exportWords: Translation<typeof source> = {
  action: 'Eksport',
  title: 'Eksportuj tę rundę',
  lead: 'Powstaje na tym serwerze z dziennika rundy. Nikt inny nie dostaje kopii.',
  language: 'Język dokumentu',
  names: 'Z imionami',
  namesHint:
    'Kto jak głosował i co odpowiadał, czat zespołów, notatki i komentarze. Bez imion są tylko wyniki zespołów.',
  kind: 'Format',
  kinds: {
    report: 'Raport po ćwiczeniu (PDF)',
    slides: 'Slajdy do omówienia (PPTX)',
    workbook: 'Wszystkie dane (XLSX)',
    table: 'Jedna tabela (CSV)',
    json: 'Dla innych programów (JSON)',
    xapi: 'Rekordy uczenia się (xAPI, JSON)',
    sealed: 'Zapieczętowany plik rundy',
  },
  hints: {
    report: 'Wynik, wykresy, decyzje, przyczyny, prawdziwa historia, pytania i strona na plan działań.',
    slides:
      'Slajdy z omówienia na projektorze, z wykresami do edycji, notatkami prelegenta i czasem w minutach. Bez imion, chyba że ktoś podał je na kartkach.',
    workbook:
      'Zespoły, decyzje, głosy, wykresy, obsługa klienta, informacje wewnętrzne, oświadczenia, oceny, tablica, plan i ankieta. Czat, notatki i komentarze tylko z imionami.',
    table: 'Jedna z tabel, do arkusza kalkulacyjnego lub programu statystycznego.',
    json: 'Całe omówienie i wszystkie tabele.',
    xapi: 'Wybory, teksty, sprawdzenia i wyniki jako wpisy dla bazy rekordów uczenia się (LRS). Bez imion wpisy dotyczą zespołów i nie zawierają niczyich słów.',
    sealed:
      'Dziennik, który zdradzi każdą zmianę i który każdy może zweryfikować i odtworzyć. Bez imion nadal pokazuje, co zrobiło każde miejsce, podane jako numer.',
  },
  part: 'Tabela',
  download: 'Pobierz',
  working: 'Tworzymy plik…',
  done: 'Zapisano w pobranych',
  problem: {
    title: 'Nie udało się.',
    unprintable:
      'W naszych czcionkach brakuje: {letters}. Kliknij „Pobierz” jeszcze raz, by zamiast tego wydrukować □.',
    'not-ready': 'Wyniki tej rundy nie są jeszcze gotowe. Spróbuj ponownie za chwilę.',
    'no-such-round': 'Nie masz już dostępu do tej rundy.',
    'signed-out': 'Sesja wygasła. Zaloguj się w innej karcie i wróć tutaj.',
    'works-council':
      'Tryb zbiorczy: zapieczętowanego pliku nie ma, bo pokazałby, co robiły pojedyncze miejsca.',
    failed: 'Coś poszło nie tak po naszej stronie. Spróbuj ponownie. Sama runda jest bezpieczna.',
  },
  msel: {
    action: 'Lista zdarzeń (MSEL)',
    title: 'Lista zdarzeń: „{title}”',
    lead: 'Każda podgrywka, decyzja i informacja wewnętrzna w osobnym wierszu: czas, od kogo, do kogo, kanał, oczekiwane działanie. Do arkusza albo do zaplanowania ćwiczenia.',
    secret: 'Zdradza całą historię. Nie pokazuj uczestnikom.',
    file: 'Plik',
    files: { xlsx: 'Arkusz (XLSX)', csv: 'CSV' },
    download: 'Pobierz listę',
    working: 'Tworzymy plik…',
    done: 'Zapisano w pobranych',
  },
  pack: {
    action: 'Pakiet trenera',
    title: 'Pakiet trenera',
    lead: 'Jeden PDF do wydrukowania przed warsztatem: przebieg, karty ról, plakat z kodem QR oraz decyzje na papierze z kartą wyników.',
    secret: 'Zdradza przebieg. Nie pokazuj uczestnikom.',
    download: 'Pobierz pakiet',
    working: 'Tworzymy plik…',
    done: 'Zapisano w pobranych',
  },
  sheet: {
    teams: 'Zespoły',
    decisions: 'Decyzje',
    votes: 'Głosy',
    curves: 'Wykresy',
    desk: 'Obsługa klienta',
    intel: 'Informacje wewnętrzne',
    chat: 'Czat zespołu',
    statements: 'Oświadczenia',
    grades: 'Oceny',
    notes: 'Notatki',
    board: 'Tablica',
    plan: 'Plan działań',
    survey: 'Ankieta',
  },
};
