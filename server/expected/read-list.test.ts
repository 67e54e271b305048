import { expect, test } from 'vitest';
import { mostExpected } from '@/wire/expected';
import { type ListContext, readList } from './read-list';

const context: ListContext = {
  known: [{ name: 'Ida', email: 'ida@example.com' }],
  teams: 3,
  played: ['lead', 'social', 'care'],
  roleNames: new Map([
    ['duty manager', 'lead'],
    ['kundeservice', 'care'],
    ['jura', 'legal'],
  ]),
};
const read = (text: string) => readList(text, context).lines.map(({ raw: _, ...line }) => line);
const taken = { problem: null, said: '' };

test('headings in each language, in any order, and each separator give the same players', () => {
  const bo = { name: 'Bo Lund', email: 'bo@example.com', group: 'Kitchen', team: 1, role: 'care', ...taken };
  const alone = { email: null, group: null, team: null, role: null, ...taken };
  const wanted = [
    { line: 2, ...bo },
    { line: 3, name: 'Åse, den yngre', ...alone },
  ];
  expect(
    read(
      '\uFEFFNavn;E-mail;Gruppe;Hold;Rolle\r\nBo Lund;Bo@Example.com;Kitchen;B;kundeservice\r\n"Åse, den yngre"',
    ),
  ).toEqual(wanted);
  expect(
    read(
      'Imię;E-mail;Grupa;Zespół;Rola\r\nBo Lund;bo@example.com;Kitchen;Drużyna B;kundeservice\r\n"Åse, den yngre";;;;',
    ),
  ).toEqual(wanted);
  expect(
    read(
      'Nombre;Apellidos;Correo electrónico;Grupo;Equipo;Rol\nBo;Lund;bo@example.com;Kitchen;Equipo B;care\n;"Åse, den yngre"',
    ),
  ).toEqual(wanted);
  expect(
    read('Nombre;Correo;Grupo;Equipo;Rol\nBo Lund;bo@example.com;Kitchen;2;care\n"Åse, den yngre";'),
  ).toEqual(wanted);
  expect(
    read('Role,Team,E-mail,Name,Group\ncare,team 2,bo@example.com,Bo Lund,Kitchen\n,,,"Åse, den yngre",'),
  ).toEqual(wanted);
  expect(
    read(
      'Group\tFirst name\tLast name\tEmail address\tTeam\tRole\nKitchen\tBo\tLund\tbo@example.com\tHold B\tCare\n\tÅse, den yngre',
    ),
  ).toEqual(wanted);
  expect(
    read('Name;Vorname;E-Mail;Gruppe;Team;Rolle\nLund;Bo;bo@example.com;Kitchen;B;care\n"Åse, den yngre"'),
  ).toEqual(wanted);
  expect(
    read(
      'Vorname;Nachname;E-Mail-Adresse;Abteilung;Team;Rolle\nBo;Lund;bo@example.com;Kitchen;B;kundeservice\n"Åse, den yngre"',
    ),
  ).toEqual(wanted);
});

test('without headings the address is found by its sign, and the first that is left is the name', () => {
  expect(read('bo@example.com;Bo;Kitchen;1;Duty manager')).toEqual([
    { line: 1, name: 'Bo', email: 'bo@example.com', group: 'Kitchen', team: 0, role: 'lead', ...taken },
  ]);
});

test('each line says what is wrong with it, by its number in the file, and holds no other up', () => {
  const text = [
    'name;email;group;team;role',
    ';x@example.com;;;',
    'ida;;;;',
    'Bo;not an address;;;',
    '',
    'Bo;ida@example.com;;;',
    'Bo;;;D;',
    'Bo;;;;Jura',
    'Bo <b>;;;;',
    'fuck you;;;;',
    `${'x'.repeat(41)};;;;`,
    'Bo;bo@example.com;;;',
    'BO;;;;',
  ].join('\n');
  expect(read(text).map(({ line, problem }) => [line, problem])).toEqual([
    [2, 'name-empty'],
    [3, 'name-twice'],
    [4, 'email-wrong'],
    [6, 'email-twice'],
    [7, 'unknown-team'],
    [8, 'unknown-role'],
    [9, 'name-signs'],
    [10, 'nickname-unsuitable'],
    [11, 'name-too-long'],
    [12, null],
    [13, 'name-twice'],
  ]);
});

test('an address that would write to more people, or add a line to the mail, is none', () => {
  const wrong = [
    'a@example.com,b@example.com',
    'Bo <bo@example.com>',
    'a@b',
    'a@@example.com',
    '"a@example.com',
  ];
  for (const email of wrong)
    expect(read(`name\temail\nBo\t"${email.replaceAll('"', '""')}"`)[0]?.problem, email).toBe('email-wrong');
  expect(read('name;email\nBo;"a@example.com\nBcc: b@example.com"')[0]?.problem).toBe('email-wrong');
});

test('columns that nobody knows are named; a torn quotation mark costs nothing', () => {
  expect(readList('Name;Phone;Shoe size\nBo;1;44', context).leftOut).toEqual(['Phone', 'Shoe size']);
  expect(read('Name;Team\n"Bo;A\nEva;B').map(({ problem }) => problem)).toHaveLength(2);
});

test('a list ends where it is full', () => {
  const lines = read(Array.from({ length: mostExpected + 5 }, (_, i) => `Player number ${i}`).join('\n'));
  expect(lines.filter(({ problem }) => problem === null)).toHaveLength(mostExpected - 1);
  expect(lines.at(-1)?.problem).toBe('list-full');
});

test('what could not be taken comes back as it was given', () => {
  const { lines, head } = readList('Name;Team\n"Bo; the younger";Z', context);
  expect([head, lines[0]?.raw]).toEqual(['Name;Team', '"Bo; the younger";Z']);
});

test('a table of ours, or one that says its separator, or of a Mac, is read like any other', () => {
  const alone = { email: null, group: null, team: null, role: null, ...taken };
  expect(read("Navn;E-mail\n'-Bo;\n'+Åse;")).toEqual([
    { line: 2, name: '-Bo', ...alone },
    { line: 3, name: '+Åse', ...alone },
  ]);
  expect(read('sep=;\nName;Group\nLund, Bo;Kitchen, bar, hall')).toEqual([
    { line: 3, name: 'Lund, Bo', ...alone, group: 'Kitchen, bar, hall' },
  ]);
  expect(read('imie\u0328;nazwisko\nZoe\u0301;Nowak')).toEqual([{ line: 2, name: 'Zoé Nowak', ...alone }]);
  expect(read('Lund, Bo;a@example.com\nVind, Ida;b@example.com')).toMatchObject([
    { name: 'Lund, Bo', email: 'a@example.com' },
    { name: 'Vind, Ida', email: 'b@example.com' },
  ]);
});

test('a list of tens of thousands of lines is compared with those on it no more often than a full one', () => {
  let looks = 0;
  const ida = {
    email: null,
    get name() {
      looks += 1;
      return 'Ida';
    },
  };
  const { lines } = readList('Ida\n'.repeat(12_000), { ...context, known: [ida] });
  expect(lines).toHaveLength(12_000);
  expect(lines.filter(({ problem }) => problem === 'name-twice')).toHaveLength(3 * mostExpected);
  expect(looks).toBe(3 * mostExpected);
});
