import { isLanguage, languages } from '@/words/messages/index';
import { type MselColumn, mselColumns } from './columns';
import { mselWords } from './words';

/** What other lists call our columns, in lower case and letters only. */
const elsewhere: Record<string, MselColumn> = {
  ...names('number', 'no', 'event', 'event no', 'event number', 'inject', 'inject no', 'inject number', 'nr'),
  ...names('time', 'event time', 'inject time', 'scheduled time', 'start time', 'exercise time', 'tidspunkt'),
  ...names('title', 'event title', 'inject title', 'subject', 'event name', 'emne', 'overskrift'),
  ...names('text', 'description', 'event description', 'inject description', 'scenario event', 'message'),
  ...names('text', 'inject text', 'content', 'beskrivelse', 'indhold'),
  ...names(
    'from',
    'sender',
    'simulated sender',
    'source',
    'responsible controller',
    'controller',
    'afsender',
  ),
  ...names('to', 'recipient', 'recipients', 'recipient player', 'recipient players', 'player', 'modtager'),
  ...names('to', 'recipient player s', 'modtagere'),
  ...names('channel', 'delivery method', 'method', 'mode', 'means', 'delivery', 'medie', 'medium'),
  ...names('expected', 'expected outcome', 'expected action', 'expected actions', 'expected player action'),
  ...names('expected', 'expected outcome of player action', 'expected response', 'forventet reaktion'),
  ...names('notes', 'note', 'comments', 'remarks', 'facilitator notes', 'controller notes', 'bemærkninger'),
  ...names('number', 'lfd nr', 'laufende nummer', 'einlage', 'einlage nr', 'ereignis nr'),
  ...names('time', 'uhrzeit', 'zeitpunkt', 'einspielzeit'),
  ...names('title', 'betreff', 'überschrift', 'bezeichnung', 'ereignis'),
  ...names('text', 'beschreibung', 'inhalt', 'einlagentext'),
  ...names('from', 'absender'),
  ...names('to', 'empfänger', 'adressat', 'adressaten'),
  ...names('channel', 'übermittlung', 'übermittlungsweg', 'medium'),
  ...names(
    'expected',
    'erwartete reaktion',
    'erwartete maßnahme',
    'erwartete maßnahmen',
    'erwartetes ergebnis',
  ),
  ...names('notes', 'bemerkung', 'bemerkungen', 'anmerkungen', 'hinweise'),
  ...names('number', 'núm', 'n', 'nº', 'número de evento', 'evento'),
  ...names('time', 'tiempo', 'hora prevista', 'fecha y hora'),
  ...names('title', 'asunto', 'nombre del evento', 'titular'),
  ...names('text', 'descripción', 'texto', 'contenido', 'mensaje', 'inyecto'),
  ...names('from', 'remitente', 'emisor', 'origen'),
  ...names('to', 'destinatario', 'destinatarios', 'receptor'),
  ...names('channel', 'medio', 'vía'),
  ...names('expected', 'respuesta esperada', 'reacción esperada', 'resultado esperado'),
  ...names('notes', 'notas', 'observaciones', 'comentarios'),
  ...names('kind', 'tipo'),
  ...names('number', 'lp', 'nr zdarzenia', 'numer zdarzenia', 'nr podgrywki', 'numer podgrywki'),
  ...names('time', 'godzina', 'czas zdarzenia', 'czas podgrywki'),
  ...names('title', 'nazwa', 'nazwa zdarzenia', 'zdarzenie', 'temat'),
  ...names('text', 'opis', 'opis zdarzenia', 'treść', 'podgrywka'),
  ...names('from', 'nadawca'),
  ...names('to', 'odbiorca', 'odbiorcy', 'adresat', 'adresaci'),
  ...names('channel', 'środek przekazu', 'sposób przekazania'),
  ...names('expected', 'oczekiwana reakcja', 'oczekiwane działania', 'przewidywane działania'),
  ...names('notes', 'uwagi'),
  ...names('kind', 'event type', 'inject type', 'type'),
};

/** Finds the column that a heading means, in any of our languages or by its usual names elsewhere. */
export async function headingsKnown(): Promise<(heading: string) => MselColumn | undefined> {
  const known = new Map<string, MselColumn>(Object.entries(elsewhere));
  for (const language of Object.keys(languages).filter(isLanguage)) {
    const { heading } = await mselWords(language);
    for (const column of mselColumns) known.set(bare(heading(column)), column);
  }
  return (heading) => known.get(bare(heading));
}

/** A text that went on in a second cell has the same heading with a number behind it. */
function bare(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/ \(\d+\)$/, '')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
}

function names(column: MselColumn, ...headings: string[]): Record<string, MselColumn> {
  return Object.fromEntries(headings.map((heading) => [heading, column]));
}
