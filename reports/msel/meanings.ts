import { type PostKind, postKinds, type Role, roles } from '@/engine/vocabulary';
import { isLanguage, languages } from '@/words/messages/index';
import { type MselKind, mselKinds } from './columns';
import { mselWords } from './words';

/** What the cells of a list mean, in whichever of our languages they are written. */
export type Meanings = {
  kind: (text: string) => MselKind | undefined;
  form: (text: string) => PostKind | undefined;
  /** by its usual name, also in brackets behind another one */
  role: (text: string) => { role: Role; name: string | undefined } | undefined;
  everybody: (text: string) => boolean;
};

/** Collects the words of every language, and the names of the format. */
export async function meaningsOf(): Promise<Meanings> {
  const kinds = new Map<string, MselKind>(mselKinds.map((kind) => [kind, kind]));
  const forms = new Map<string, PostKind>(postKinds.map((kind) => [kind, kind]));
  const named = new Map<string, Role>(roles.map((role) => [role, role]));
  const all = new Set([
    '',
    'all',
    'all players',
    'everyone',
    'everybody',
    'alle',
    'all teams',
    'todos',
    'todas',
    'todos los equipos',
    'wszyscy',
    'wszystkie zespoły',
  ]);
  for (const language of Object.keys(languages).filter(isLanguage)) {
    const say = await mselWords(language);
    for (const kind of mselKinds) kinds.set(plain(say.kind(kind)), kind);
    for (const form of postKinds) forms.set(plain(say.form(form)), form);
    for (const role of roles) named.set(plain(say.role(role)), role);
    all.add(plain(say.everybody));
  }
  return {
    kind: (text) => kinds.get(plain(text)),
    form: (text) => forms.get(plain(text)) ?? formOfChannel(plain(text)),
    role: (text) => roleIn(text, named),
    everybody: (text) => all.has(plain(text)),
  };
}

function roleIn(text: string, named: ReadonlyMap<string, Role>) {
  const usual = named.get(plain(text));
  if (usual) return { role: usual, name: undefined };
  const [, name, inside] = /^(.+?)\s*\(([^()]+)\)$/.exec(text.trim()) ?? [];
  const role = inside === undefined ? undefined : named.get(plain(inside));
  return role && { role, name };
}

const plain = (text: string): string => text.trim().toLowerCase();

/** How other lists say how something is delivered. */
const deliveries: [RegExp, PostKind][] = [
  [/e-?mail|mail|correo|poczta/, 'mail'],
  [/phone|call|radio|telefon|opkald|llamada|teléfono|anruf|funk|rozmowa/, 'call'],
  [/letter|brev|carta|\bbrief\b|\blist\b|pismo/, 'letter'],
  [/breaking|última hora|eilmeldung/, 'breaking'],
  [
    /news|press|tv|television|media|avis|nyhed|presse|noticia|prensa|televisión|medios|nachrichten|zeitung|fernsehen|prasa|wiadomości|telewizja|gazeta/,
    'news',
  ],
  [/memo|intern|staff|in person|face to face|en persona|persönlich|mündlich|osobiście|wewnętrzn/, 'internal'],
  [/v[ií]deo/, 'video'],
  [/photo|foto|billede|bild|zdjęcie/, 'photo'],
  [/sms|chat|messenger|besked|mensaje|nachricht|wiadomość|komunikator/, 'messenger'],
  [/forum|foro/, 'forum'],
  [/document|report|fax|dokument|documento|rapport|raport|informe|bericht/, 'document'],
];

function formOfChannel(text: string): PostKind | undefined {
  return deliveries.find(([words]) => words.test(text))?.[1];
}
