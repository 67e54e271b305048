import { expect, test } from 'vitest';
import { meaningsOf } from './meanings';

const { form, everybody } = await meaningsOf();

test.each([
  ['Phone call', 'call'],
  ['Anruf', 'call'],
  ['Rozmowa telefoniczna', 'call'],
  ['Brief', 'letter'],
  ['Carta certificada', 'letter'],
  ['List polecony', 'letter'],
  ['Poczta', 'mail'],
  ['Wiadomości w telewizji', 'news'],
  ['Wiadomość na komunikatorze', 'messenger'],
  ['Osobiście', 'internal'],
  ['Raport', 'document'],
])('"%s" is delivered as %s', (said, kind) => expect(form(said)).toBe(kind));

test.each(['Briefing', 'Mailing list'])('"%s" is no letter', (said) => expect(form(said)).not.toBe('letter'));

test.each(['Alle', 'todos los equipos', 'Wszyscy'])('"%s" is everybody', (said) =>
  expect(everybody(said)).toBe(true),
);
