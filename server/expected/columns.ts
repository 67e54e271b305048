/** What a column of a list may hold. */
export type Field = 'name' | 'first' | 'last' | 'email' | 'group' | 'team' | 'role';

/** How the columns are called in each language, as spreadsheets and learning systems export them. */
const names: Record<Field, readonly string[]> = {
  name: [
    'name',
    'full name',
    'fullname',
    'display name',
    'player',
    'navn',
    'fulde navn',
    'deltager',
    'visningsnavn',
    'imię i nazwisko',
    'nazwisko i imię',
    'imiona i nazwiska',
    'uczestnik',
    'nazwa wyświetlana',
  ],
  first: ['first name', 'firstname', 'given name', 'fornavn', 'imię', 'imiona'],
  last: ['last name', 'lastname', 'surname', 'family name', 'efternavn', 'nazwisko'],
  email: [
    'email',
    'e mail',
    'mail',
    'email address',
    'e mail address',
    'e mailadresse',
    'emailadresse',
    'mailadresse',
    'adres email',
    'adres e mail',
    'poczta elektroniczna',
  ],
  group: [
    'group',
    'department',
    'class',
    'cohort',
    'gruppe',
    'afdeling',
    'klasse',
    'årgang',
    'grupa',
    'dział',
    'klasa',
    'rocznik',
  ],
  team: ['team', 'hold', 'zespół', 'drużyna'],
  role: ['role', 'rolle', 'rola'],
};
const fields = ['name', 'first', 'last', 'email', 'group', 'team', 'role'] as const satisfies Field[];

/** What each column of a line of headings holds, and the headings that nobody knows; undefined: the line is none. */
export function columnsOf(cells: string[]): { fields: (Field | null)[]; leftOut: string[] } | undefined {
  const found = cells.map(fieldOf).map((field, i, all) => (all.indexOf(field) === i ? field : null));
  if (!found.includes('name') && !found.includes('first') && !found.includes('last')) return undefined;
  return { fields: found, leftOut: cells.filter((cell, i) => cell !== '' && found[i] === null) };
}

function fieldOf(heading: string): Field | null {
  const plain = heading
    .toLowerCase()
    .replaceAll(/[-_.\s]+/g, ' ')
    .trim();
  return fields.find((field) => names[field].includes(plain)) ?? null;
}
