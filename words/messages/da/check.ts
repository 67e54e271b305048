import type { check as source } from '../en/check';
import type { Translation } from '../translation';

export const check: Translation<typeof source> = {
  title: 'Virker det her?',
  lead: 'Tjekker, om denne enhed og dens netværk kan bruges til Golden Hour. Det tager et par sekunder, og intet bliver gemt.',
  checking: 'Tjekker …',
  again: 'Tjek igen',
  overall: {
    good: 'Alt er i orden: du kan spille her.',
    fair: 'Du kan spille her. {count, plural, one {En enkelt ting er ikke, som den skal være.} other {# ting er ikke, som de skal være.}}',
    bad: 'Du kan ikke spille her endnu. Send linjen nedenfor til jeres IT-afdeling.',
  },
  websocket: {
    name: 'Direkte forbindelse (WebSocket)',
    good: 'Virker. Et svar tager {ms, number} ms.',
    fair: 'Slipper ikke igennem. Spillet tager omvejen nedenfor.',
    bad: 'Slipper ikke igennem.',
  },
  polling: {
    name: 'Omvej (long polling)',
    good: 'Virker. Et svar tager {ms, number} ms.',
    fair: 'Slipper ikke igennem. Den bruges kun, når der ikke er direkte forbindelse.',
    bad: 'Slipper ikke igennem. Uden en af de to kan spillet ikke køre.',
  },
  clock: {
    name: 'Enhedens ur',
    good: 'Går rigtigt inden for {seconds, plural, one {# sekund} other {# sekunder}}.',
    fair: 'Går {seconds, plural, one {# sekund} other {# sekunder}} forkert. Nedtællingerne passer alligevel: de følger serverens ur.',
    bad: 'Serverens tid kunne ikke hentes.',
  },
  storage: {
    name: 'Cookies og lagring',
    good: 'Tilladt. Genindlæser du siden, er du tilbage på din plads.',
    fair: 'Blokeret. Skriv din pladskode ned: du skal bruge den for at komme tilbage, hvis siden genindlæses.',
    bad: 'Blokeret.',
  },
  translation: {
    name: 'Browserens oversættelse',
    good: 'Slået fra.',
    fair: 'Slået til. Slå den fra for denne side, for den kan oversætte spillets ord forkert. Spillets egne sprog vælger du øverst.',
    bad: 'Slået til.',
  },
  state: { good: 'God', fair: 'Bemærk', bad: 'Problem' },
  forIt: 'Til jeres IT-afdeling',
  forItHint: 'En linje med det, der blev fundet. Der står intet navn i den.',
  copy: 'Kopiér linjen',
  line: '{address} den {date}: WebSocket {websocket}, long polling {polling}, ur {clock}, lagring {storage}, oversat {translated}. Skal bruges: {address}, WebSocket til /socket.io/ (eller long polling), intet andet. {browser}',
  works: '{ms, number} ms',
  blocked: 'blokeret',
  unknown: 'ukendt',
  offBy: '{seconds, number} sek. forkert',
  yes: 'ja',
  no: 'nej',
};
