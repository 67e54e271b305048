import type { Scenario } from '@/engine/scenario';
import type { Finding } from '@/format/checks/check';
import { inWords } from '../in-words';
import type { LabCheck } from '../subject';
import { wordsOf } from './text';

/** A turn of phrase, a number or somebody called to witness comes in so many lines at the most. */
const mostTimes = 3;
const phraseWords = 4;

/** No turn of phrase, number or witness comes again and again in the crowd: that sounds like one author. */
export const repeats: LabCheck = ({ scenario }) =>
  scenario.structure.languages.flatMap((language) => {
    const lines = Object.entries(scenario.words[language]?.crowd ?? {});
    return [
      ...tooOften(lines, phrasesIn, (phrase) => `the words "${phrase}" stand`, language),
      ...tooOften(
        lines,
        (text) => numbersIn(text, language),
        (number) => `the number ${number} stands`,
        language,
      ),
      ...tooOften(
        lines,
        (text) => witnessesIn(text, language),
        (who) => `"my ${who}" is called to witness`,
        language,
      ),
    ];
  });

function tooOften(
  lines: [string, string][],
  partsOf: (text: string) => string[],
  named: (part: string) => string,
  language: string,
): Finding[] {
  const found = new Map<string, string[]>();
  for (const [id, text] of lines)
    for (const part of new Set(partsOf(text))) found.set(part, [...(found.get(part) ?? []), id]);
  const often = [...found].filter(([, ids]) => ids.length > mostTimes);
  const told = new Set<string>();
  return often.flatMap(([part, ids]) => {
    const same = ids.join();
    if (told.has(same)) return [];
    told.add(same);
    const reason = `${named(part)} in ${ids.length} lines (${ids.slice(0, 6).join(', ')}${ids.length > 6 ? ' ...' : ''}); ${mostTimes} at most`;
    return [inWords(language, ['crowd', ids[mostTimes] ?? ''], reason)];
  });
}

function phrasesIn(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(phraseWords - 1).map((_, i) => words.slice(i, i + phraseWords).join(' '));
}

/** Numbers of two digits and more, and those above ten in words: small ones are grammar. */
function numbersIn(text: string, language: string): string[] {
  const digits = (text.match(/(?<![\p{L}\d])\d[\d.,:]*\d/gu) ?? []).map((one) => one.replace(/\D/gu, ''));
  return [...digits, ...wordsOf(text).filter((word) => numberWords[language]?.includes(word))];
}

/** By language: "tres" is sixty in Danish and three in Spanish. */
const numberWords: Record<string, string[]> = {
  en: 'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  ),
  da: 'elleve tolv tretten fjorten femten seksten sytten atten nitten tyve tredive fyrre halvtreds tres halvfjerds firs halvfems'.split(
    ' ',
  ),
  de: 'elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(
    ' ',
  ),
  pl: 'jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt'.split(
    ' ',
  ),
  es: 'once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(
    ' ',
  ),
};

const witnesses: Record<string, RegExp> = {
  en: /\bmy ((?:grand)?(?:mother|father|mum|mom|dad|ma|pa)|nan|gran|uncle|aunt|sister|brother|neighbour|neighbor|cousin|boss|wife|husband|son|daughter|colleague|flatmate|friend)\b/giu,
  da: /(?<!\p{L})min ((?:bedste)?(?:mor|far)|mormor|farmor|morfar|farfar|onkel|moster|faster|søster|bror|nabo|fætter|kusine|chef|kone|mand|søn|datter|kollega|ven|veninde)(?!\p{L})/giu,
  de: /(?<!\p{L})mein(?:e[mnrs]?)? ((?:groß|schwieger)?(?:mutter|vater)|mam[ai]|mutti|papa|opa|oma|onkel|tante|schwester|bruder|nachbar(?:in)?|cousin(?:e)?|schwager|schwägerin|chefin|chef|frau|mann|sohn|tochter|kollegin|kollege|freundin|freund|mitbewohner(?:in)?)n?s?(?!\p{L})/giu,
  pl: /(?<!\p{L})m(?:ój|oja|oją|oje(?:j|go|mu)|oim) (mam|tat|ojc|ojciec|matk|babci|dziad|wuj|cioci|ciotk|siostr|brat|sąsiad|kuzyn|szef|żon|mąż|męż|syn|córk|koleg|koleżank|przyjaci|znajom|teści|szwag)\p{L}*/giu,
  es: /(?<!\p{L})mi ((?:bis)?abuel[oa]|madre|padre|mamá|papá|hij[oa]|herman[oa]|tí[oa]|sobrin[oa]|prim[oa]|suegr[oa]|cuñad[oa]|vecin[oa]|jef[ea]|mujer|marido|espos[oa]|novi[oa]|pareja|compañer[oa]|amig[oa])(?!\p{L})/giu,
};

function witnessesIn(text: string, language: string): string[] {
  const pattern = witnesses[language];
  return pattern ? [...text.matchAll(pattern)].map(([, who = '']) => who.toLowerCase()) : [];
}

/** Names, handles and figures by which another scenario would be known again. */
function signsOf({ structure, words }: Scenario): Map<string, Finding> {
  const signs = new Map<string, Finding>();
  const add = (sign: string | undefined, part: Finding['part'], path: Finding['path']) => {
    if (sign) signs.set(sign, { part, path, reason: '' });
  };
  const structural = { file: 'scenario' as const };
  for (const [i, { handle }] of structure.personas.entries()) add(handle, structural, ['personas', i]);
  for (const [i, { name, handle }] of structure.voices.entries()) {
    add(name, structural, ['voices', i]);
    add(handle, structural, ['voices', i]);
  }
  for (const [language, { personas }] of Object.entries(words))
    for (const [id, { name }] of Object.entries(personas))
      add(name, { file: 'words', language }, ['personas', id, 'name']);
  const first = structure.languages[0] ?? 'en';
  const texts = { crowd: words[first]?.crowd ?? {}, injects: words[first]?.injects ?? {} };
  for (const [id, text] of Object.entries(texts.crowd)) figures(text, ['crowd', id]);
  for (const [id, { text }] of Object.entries(texts.injects)) figures(text, ['injects', id]);
  return signs;

  function figures(text: string, path: Finding['path']) {
    for (const figure of numbersIn(text, first))
      if (/^\d{3,}$/u.test(figure) && !/0$/u.test(figure) && !isTimeOrYear(figure))
        add(`the figure ${figure}`, { file: 'words', language: first }, path);
  }
}

function isTimeOrYear(figure: string): boolean {
  return /^(?:[01]?\d|2[0-3])[0-5]\d$/u.test(figure) || /^(?:19|20)\d\d$/u.test(figure);
}

/** No person, company or product of a scenario appears in another one. */
export const neighbours: LabCheck = ({ scenario, others }) => {
  const own = signsOf(scenario);
  return others.flatMap((other) =>
    [...signsOf(other).keys()].flatMap((sign) => {
      const here = own.get(sign);
      return here ? [{ ...here, reason: `"${sign}" stands in ${other.slug}, too: take another` }] : [];
    }),
  );
};
