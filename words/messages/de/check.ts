import type { check as source } from '../en/check';
import type { Translation } from '../translation';

export const check: Translation<typeof source> = {
  title: 'Läuft es hier?',
  lead: 'Prüft, ob Golden Hour auf diesem Gerät und in diesem Netz läuft. Dauert ein paar Sekunden, gespeichert wird nichts.',
  checking: 'Prüfung läuft …',
  again: 'Noch einmal prüfen',
  overall: {
    good: 'Alles in Ordnung: Hier kannst du spielen.',
    fair: 'Hier kannst du spielen. {count, plural, one {Eine Sache ist nicht ideal.} other {# Sachen sind nicht ideal.}}',
    bad: 'Hier kannst du noch nicht spielen. Schick die Zeile unten an eure IT.',
  },
  websocket: {
    name: 'Direkte Verbindung (WebSocket)',
    good: 'Läuft. Eine Antwort braucht {ms, number} ms.',
    fair: 'Kommt nicht durch. Das Spiel nimmt den Umweg unten.',
    bad: 'Kommt nicht durch.',
  },
  polling: {
    name: 'Umweg (Long Polling)',
    good: 'Läuft. Eine Antwort braucht {ms, number} ms.',
    fair: 'Kommt nicht durch. Nötig ist er nur ohne direkte Verbindung.',
    bad: 'Kommt nicht durch. Ohne einen der beiden Wege läuft das Spiel nicht.',
  },
  clock: {
    name: 'Uhr dieses Geräts',
    good: 'Geht auf {seconds, plural, one {# Sekunde} other {# Sekunden}} genau.',
    fair: 'Weicht um {seconds, plural, one {# Sekunde} other {# Sekunden}} ab. Die Countdowns stimmen trotzdem: Sie kommen vom Server.',
    bad: 'Der Server hat keine Uhrzeit geliefert.',
  },
  storage: {
    name: 'Cookies und Speicher',
    good: 'Erlaubt. Nach dem Neuladen bist du wieder auf deinem Platz.',
    fair: 'Blockiert. Notiere deinen Platzcode: Nach dem Neuladen kommst du nur damit zurück.',
    bad: 'Blockiert.',
  },
  translation: {
    name: 'Übersetzung durch den Browser',
    good: 'Aus.',
    fair: 'An. Schalte sie für diese Seite aus: Sie kann Begriffe des Spiels verfälschen. Die Sprachen des Spiels findest du oben.',
    bad: 'An.',
  },
  state: { good: 'Gut', fair: 'Hinweis', bad: 'Problem' },
  forIt: 'Für eure IT',
  forItHint: 'Eine Zeile mit dem Befund. Namen stehen nicht darin.',
  copy: 'Zeile kopieren',
  line: '{address} am {date}: WebSocket {websocket}, Long Polling {polling}, Uhr {clock}, Speicher {storage}, übersetzt {translated}. Benötigt: {address}, WebSocket zu /socket.io/ (oder Long Polling), sonst nichts. {browser}',
  works: '{ms, number} ms',
  blocked: 'blockiert',
  unknown: 'unbekannt',
  offBy: '{seconds, number} s Abweichung',
  yes: 'ja',
  no: 'nein',
};
