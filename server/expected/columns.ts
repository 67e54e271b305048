/** What a column of a list may hold. */
export type Field = 'name' | 'first' | 'last' | 'email' | 'group' | 'team' | 'role';

/** How a team is called, in a heading and before its letter. */
export const teamWords = ['team', 'hold', 'zespół', 'drużyna', 'equipo'] as const;

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
    'nombre',
    'nombre completo',
    'nombre y apellidos',
    'nombre y apellido',
    'participante',
    'vollständiger name',
    'anzeigename',
    'teilnehmende',
    'teilnehmer',
    'person',
  ],
  first: [
    'first name',
    'firstname',
    'given name',
    'fornavn',
    'imię',
    'imiona',
    'nombre de pila',
    'nombres',
    'vorname',
  ],
  last: [
    'last name',
    'lastname',
    'surname',
    'family name',
    'efternavn',
    'nazwisko',
    'apellido',
    'apellidos',
    'nachname',
    'familienname',
  ],
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
    'correo',
    'correo electrónico',
    'correo electronico',
    'dirección de correo',
    'direccion de correo',
    'e mail adresse',
    'email adresse',
    'mail adresse',
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
    'grupo',
    'departamento',
    'área',
    'area',
    'clase',
    'abteilung',
    'kurs',
    'jahrgang',
  ],
  team: teamWords,
  role: ['role', 'rolle', 'rola', 'rol', 'función'],
};
const fields = ['name', 'first', 'last', 'email', 'group', 'team', 'role'] as const satisfies Field[];

/** What each column of a line of headings holds, and the headings that nobody knows; undefined: the line is none. */
export function columnsOf(cells: string[]): { fields: (Field | null)[]; leftOut: string[] } | undefined {
  const meant = cells.map(fieldOf);
  const found = meant
    .map((field, i) => (field === 'name' && isShort(cells[i]) ? halfOf(meant) : field))
    .map((field, i, all) => (all.indexOf(field) === i ? field : null));
  if (!found.includes('name') && !found.includes('first') && !found.includes('last')) return undefined;
  return { fields: found, leftOut: cells.filter((cell, i) => cell !== '' && found[i] === null) };
}

function fieldOf(heading: string): Field | null {
  return fields.find((field) => names[field].includes(plain(heading))) ?? null;
}

/** What "Name" means there: "Nombre" beside "Apellidos" is a first name, "Name" beside "Vorname" a last one. */
function halfOf(meant: (Field | null)[]): Field {
  if (meant.includes('last')) return 'first';
  return meant.includes('first') ? 'last' : 'name';
}

const shortNames = ['name', 'navn', 'nombre'];

function isShort(heading = ''): boolean {
  return shortNames.includes(plain(heading));
}

function plain(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[-_.\s]+/g, ' ')
    .trim();
}
