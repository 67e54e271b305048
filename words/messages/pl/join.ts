import type { join as source } from '../en/join';
import type { Translation } from '../translation';

export const join: Translation<typeof source> = {
  landing: {
    title: 'Wybucha kryzys.\nMasz godzinę.',
    lead: 'Twój zespół odpowiada. Ludzie reagują.',
    submit: 'Dołącz',
    incomplete:
      'PIN ma osiem cyfr. {count, plural, one {Brakuje # cyfry} few {Brakuje # cyfr} many {Brakuje # cyfr} other {Brakuje # cyfry}}.',
    practise: 'Trenuj solo',
    practiseHint: 'Bez konta, około 15 minut',
    workshop: 'Prowadzę warsztat',
    workshopHint: 'Od 5 do 300 osób, z omówieniem',
    otherWays: 'Inne sposoby, by zacząć',
    catalogue: 'Scenariusze do wyboru',
    minutes: '{minutes, number} min · {hazard}',
    fictional: 'Wszystkie firmy i osoby są fikcyjne.',
  },
  screen: {
    title: 'Dołącz do warsztatu',
    lookingUp: 'Szukamy warsztatu…',
    askPin: 'Wpisz PIN z ekranu na sali.',
    otherPin: 'Wpisz inny PIN',
    playing: 'Dołączasz do:',
    scenario: 'Scenariusz: {title}',
    people:
      '{count, plural, =0 {Nikogo tu jeszcze nie ma} one {Jest już # osoba} few {Są już # osoby} many {Jest już # osób} other {Jest już # osoby}}',
    locked: 'Poczekalnia jest zamknięta. Jeśli masz już miejsce, nadal możesz na nie wrócić.',
  },
  name: {
    label: 'Twoje imię w grze',
    hint: 'Imię albo pseudonim. Zobaczą je wszyscy na sali.',
    dice: 'Wylosuj imię',
    rolled: 'Twoje imię: {name}.',
    empty: 'Wpisz imię albo je wylosuj.',
    tooLong: 'Limit znaków: {limit}.',
    submit: 'Dołącz',
  },
  language: {
    label: 'Mój język',
    hint: 'Inni w zespole mogą czytać w innym języku. Zmienisz go w każdej chwili.',
  },
  again: {
    title: 'Witaj ponownie, {name}',
    text: 'Twoje miejsce czeka, razem ze wszystkim, co już masz w grze.',
    plain: 'Witaj ponownie',
    action: 'Wróć na moje miejsce',
    actionAs: 'Graj dalej jako {name}',
    other: 'Dołącz jako ktoś inny',
  },
  code: {
    open: 'Mam kod miejsca',
    title: 'Przejdź na to urządzenie',
    text: 'Kod miejsca znajdziesz na poprzednim urządzeniu: menu, „Przejdź na inne urządzenie”.',
    label: 'Kod miejsca',
    empty: 'Wpisz kod miejsca.',
    submit: 'Wróć na moje miejsce',
    close: 'Dołącz, podając imię',
  },
};
