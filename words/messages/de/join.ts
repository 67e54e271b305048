import type { join as source } from '../en/join';
import type { Translation } from '../translation';

export const join: Translation<typeof source> = {
  landing: {
    title: 'Die Krise ist da.\nDie erste Stunde gehört euch.',
    lead: 'Euer Team antwortet. Die Öffentlichkeit reagiert.',
    submit: 'Teilnehmen',
    incomplete: 'Die PIN hat acht Ziffern. {count, plural, one {Es fehlt noch #.} other {Es fehlen noch #.}}',
    practise: 'Allein üben',
    practiseHint: 'Ohne Konto, etwa 15 Minuten',
    workshop: 'Ich leite einen Workshop',
    workshopHint: 'Für 5 bis 300 Personen, mit Auswertung',
    otherWays: 'Andere Wege hinein',
    catalogue: 'Was ihr spielen könnt',
    minutes: '{minutes, number} min · {hazard}',
    fictional: 'Alle Unternehmen und Personen sind erfunden.',
  },
  screen: {
    title: 'An einem Workshop teilnehmen',
    lookingUp: 'Der Workshop wird gesucht …',
    askPin: 'Gib die PIN ein, die du auf der Leinwand siehst.',
    otherPin: 'Andere PIN eingeben',
    playing: 'Du nimmst teil an',
    scenario: 'Szenario: {title}',
    people: '{count, plural, =0 {Noch niemand da} one {# Person ist da} other {# Personen sind da}}',
    locked:
      'Die Übungsleitung hat die Lobby gesperrt. Wenn du schon einen Platz hast, kommst du trotzdem zurück.',
  },
  name: {
    label: 'Dein Name im Spiel',
    hint: 'Dein Vorname oder ein Spitzname. Alle im Raum sehen ihn.',
    dice: 'Namen auswürfeln',
    rolled: 'Du heißt jetzt {name}.',
    empty: 'Gib einen Namen ein oder würfle.',
    tooLong: 'Höchstens {limit} Zeichen.',
    submit: 'Teilnehmen',
  },
  language: {
    label: 'Ich lese auf',
    hint: 'Andere im Team können eine andere Sprache lesen. Du kannst jederzeit wechseln.',
  },
  again: {
    title: 'Willkommen zurück, {name}',
    text: 'Dein Platz gehört noch dir, mit allem, was du getan hast.',
    plain: 'Willkommen zurück',
    action: 'Zurück an meinen Platz',
    actionAs: 'Als {name} weitermachen',
    other: 'Unter anderem Namen teilnehmen',
  },
  code: {
    open: 'Ich habe einen Platzcode',
    title: 'Auf dieses Gerät wechseln',
    text: 'Deinen Platzcode findest du auf dem Gerät, auf dem du gespielt hast: Menü, „Auf ein anderes Gerät wechseln“.',
    label: 'Platzcode',
    empty: 'Gib deinen Platzcode ein.',
    submit: 'An meinen Platz',
    close: 'Doch mit Namen teilnehmen',
  },
};
