import type { check as source } from '../en/check';
import type { Translation } from '../translation';

export const check: Translation<typeof source> = {
  title: 'Czy tu zadziała?',
  lead: 'Sprawdzamy to urządzenie i jego sieć pod kątem Golden Hour. To trwa kilka sekund i nic się nie zapisuje.',
  checking: 'Sprawdzanie…',
  again: 'Sprawdź ponownie',
  overall: {
    good: 'Wszystko w porządku: można tu grać.',
    fair: 'Można tu grać. {count, plural, one {Jedna rzecz nie jest taka, jak powinna.} few {# rzeczy nie są takie, jak powinny.} many {# rzeczy nie jest takich, jak powinny.} other {# rzeczy nie jest takich, jak powinny.}}',
    bad: 'Na razie nie da się tu grać. Wyślij poniższy wiersz do swojego działu IT.',
  },
  websocket: {
    name: 'Połączenie bezpośrednie (WebSocket)',
    good: 'Działa. Odpowiedź trwa {ms, number} ms.',
    fair: 'Nie przechodzi. Gra pójdzie objazdem, jak niżej.',
    bad: 'Nie przechodzi.',
  },
  polling: {
    name: 'Objazd (long polling)',
    good: 'Działa. Odpowiedź trwa {ms, number} ms.',
    fair: 'Nie przechodzi. Potrzebny tylko bez połączenia bezpośredniego.',
    bad: 'Nie przechodzi. Bez żadnego z tych dwóch połączeń gra nie ruszy.',
  },
  clock: {
    name: 'Zegar tego urządzenia',
    good: 'Dokładny co do {seconds, plural, one {# sekundy} few {# sekund} many {# sekund} other {# sekundy}}.',
    fair: 'Różnica: {seconds, plural, one {# sekunda} few {# sekundy} many {# sekund} other {# sekundy}}. Odliczanie i tak jest dokładne, bo podaje je serwer.',
    bad: 'Nie udało się odczytać czasu serwera.',
  },
  storage: {
    name: 'Ciasteczka i pamięć',
    good: 'Dozwolone. Po odświeżeniu wracasz na swoje miejsce.',
    fair: 'Zablokowane. Zapisz kod miejsca: po odświeżeniu bez niego nie wrócisz.',
    bad: 'Zablokowane.',
  },
  translation: {
    name: 'Tłumaczenie w przeglądarce',
    good: 'Wyłączone.',
    fair: 'Włączone. Wyłącz je dla tej strony: może przekręcać słowa gry. Jej własne języki są u góry.',
    bad: 'Włączone.',
  },
  state: { good: 'Dobrze', fair: 'Uwaga', bad: 'Problem' },
  forIt: 'Dla działu IT',
  forItHint: 'Jeden wiersz z wynikami. Nie ma w nim imion.',
  copy: 'Kopiuj wiersz',
  line: '{address}, {date}: WebSocket {websocket}, long polling {polling}, zegar {clock}, pamięć {storage}, tłumaczenie {translated}. Potrzebne: {address}, WebSocket do /socket.io/ (lub long polling), nic więcej. {browser}',
  works: '{ms, number} ms',
  blocked: 'zablokowane',
  unknown: 'nie wiadomo',
  offBy: 'różnica {seconds, number} s',
  yes: 'tak',
  no: 'nie',
};
