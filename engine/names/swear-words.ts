import { lookOf } from './likeness';

/**
 * [N1] Whether a name has a swear word in it, in the languages of the product. Only whole words count: part of a word is
 * part of somebody's name (Dickson, Annalena, Fagerström). Figures for letters and letters spelt apart are seen through.
 */
export function hasSwearWord(name: string): boolean {
  const joined = name.normalize('NFC').replaceAll(spelt, '');
  const words = wordsOf(joined.replaceAll(initial, 'J'));
  const meant = words.map((word) => meaning(readings(word)));
  const together = lookOf(joined.replaceAll(/[^\p{L}\p{M}]/gu, ''));
  if (meant.includes('never') || evenApart.has(together)) return true;
  const insults = meant.filter((one) => one !== undefined && one !== 'small');
  if (insults.length === 0 || meant.includes(undefined)) return false;
  return meant.includes('small') || insults.includes('surname');
}

/** Whether one word is a swear word whatever stands beside it, however it is spelt. */
export function isSwearWord(word: string): boolean {
  return meaning(readings(word.normalize('NFC'))) === 'never';
}

type Meaning = 'never' | 'surname' | 'first-name' | 'small';

function meaning(words: string[]): Meaning | undefined {
  if (words.some((word) => never.has(word))) return 'never';
  if (words.some((word) => surnames.has(word))) return 'surname';
  if (words.some((word) => firstNames.has(word))) return 'first-name';
  return words.some((word) => small.has(word)) ? 'small' : undefined;
}

/** Words, and those within CamelCase. */
function wordsOf(name: string): string[] {
  return name
    .split(/[^\p{L}\p{M}\p{N}@!¡+]+/u)
    .flatMap((word) => [word, ...camel(word)])
    .filter((word) => /\p{L}/u.test(word));
}

function camel(word: string): string[] {
  const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return parts.length > 1 ? parts : [];
}

/** In "A. Dick" the A is a first name. */
const initial = /(?<![\p{L}\p{N}])\p{Lu}(?=\. )/gu;
/** What stands between single letters in a row: "f u c k". */
const spelt = /(?<=(?<![\p{L}\p{N}])[\p{L}\p{N}])[ ._-]+(?=[\p{L}\p{N}](?![\p{L}\p{N}]))/gu;

/**
 * How a word may be meant: as written, without accents, with figures as letters or as nothing ("shit1"), with a letter
 * held down.
 */
function readings(word: string): string[] {
  const written = [word.toLowerCase(), lookOf(word)];
  const read = figure.test(word)
    ? [...written, lookOf(asLetters(word, 'i')), lookOf(asLetters(word, 'l')), ...beside(word)]
    : written;
  const once = read.map((one) => one.replaceAll(doubled, '$1')).filter((one) => evenDoubled.has(one));
  return heldDown.test(word)
    ? [...read, ...once, ...read.map((one) => one.replaceAll(runs, '$1')), ...read.map(twice)]
    : [...read, ...once];
}

const figure = /[\d@!¡+]/;

/** What is left of a word without its figures, where more is left of it than an abbreviation. */
function beside(word: string): string[] {
  return word
    .split(/[\d@!¡+]+/)
    .filter((part) => part.length >= 3)
    .map((part) => lookOf(part));
}

const heldDown = /(\p{L})\1{2}/iu;
const doubled = /(\p{L})\1/gu;
const runs = /(\p{L})\1{2,}/gu;

function twice(word: string): string {
  return word.replaceAll(runs, '$1$1');
}

function asLetters(word: string, one: 'i' | 'l'): string {
  return [...word].map((sign) => (sign === '1' ? one : (figures[sign] ?? sign))).join('');
}

const figures: Record<string, string> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '9': 'g',
  '@': 'a',
  '!': 'i',
  '¡': 'i',
  '+': 't',
};

const list = (words: string) => new Set(words.trim().split(/\s+/));

/** As people write it who have no such letters: roevhul, rovhul, arschloecher, cabron. A short word would be another one. */
function plainly(word: string): string[] {
  const [asTwo, asOne] = [word, word].map((one, i) =>
    one.replaceAll(/[æøåäöüß]/g, (sign) => plain[sign]?.[i] ?? sign),
  );
  return [word, asTwo, asOne, lookOf(word)].flatMap((one) =>
    one && (one === word || one.length >= 6) ? [one] : [],
  );
}

const plain: Record<string, [two: string, one: string]> = {
  æ: ['ae', 'ae'],
  ø: ['oe', 'o'],
  å: ['aa', 'a'],
  ä: ['ae', 'a'],
  ö: ['oe', 'o'],
  ü: ['ue', 'u'],
  ß: ['ss', 'ss'],
};

/** Nobody is called so. English, Danish, German, Spanish, Polish. */
const never = new Set(
  [
    ...list(`
  fuck fucks fucker fuckers fucked fuckin fucking fuckyou fucku fuckoff fuckme fuckface fuckhead motherfucker motherfucking
  shit shits shitty shithead shitface bullshit cunt cunts bitch bitches sonofabitch whore whores slut sluts slutty asshole
  assholes arsehole arseholes asshat jackass dumbass dickhead dickheads dickface cocksucker cocksuckers wanker wankers twat
  twats bollocks pussy pussies nigger niggers nigga niggas faggot faggots retard retarded wetback tranny trannies dildo
  penis vagina blowjob handjob cumshot gangbang rapist pedophile paedophile pedo paedo bastards motherfuckers idiot idiots
  moron hitler nazi phuck phucker fcuk azzhole fuckwit fucktard rape raped
  fisse fissen fisser kusse kussen luderen ludere luderbarn ludersvin røvhul røvhuller røvpuler røvhullet pikhoved pikhoveder
  perker perkere perkersvin kælling kællinger lort lortet svinehund skiderik narrøv bøsserøv bøssesvin møgso møgsvin
  møgkælling negersvin spasser spassere røv kneppe knepper kneppet fuckhoved fuckdig fuckjer pædofil pisse pissehoved
  tøsefisse landsbytosse hestepik piksuger piksugere kuksuger forpulet forpulede
  arschloch arschlöcher arsch arschficker ficken ficker gefickt fickdich fotze fotzen hure huren hurensohn hurensöhne
  schlampe schlampen wichser wichse scheiße scheisse scheiß scheiss scheißkerl scheisskerl schwuchtel missgeburt
  nutte nutten mistkerl drecksau schwanzlutscher kanake spast
  mierda coño coños cabrón cabrones gilipollas gilipolla pendejo pendejos pendeja maricón maricones hijoputa hijaputa
  hijodeputa hijueputa putos putas joder jodete jódete chingar chingada chingado chingas culero culeros follar mamón
  malparido huevón soplapollas comemierda
  kurwa kurwy kurwo kurwiarz chuj chujek pizda pizdy jebać jebany jebana jebane jebac jebaka wyjebany
  pierdol pierdolę pierdole pierdolić pierdolony pierdolona spierdalaj wypierdalaj skurwysyn skurwysyny skurwiel cipa cipka
  gówno dupek cwel dziwka dziwki suczka pojeb zjeb huj ciota
`),
  ].flatMap(plainly),
);

/** Refused also in pieces ("fu ck"): together, these pieces are nobody's first and last name. */
const evenApart = list(
  'fuck cunt bitch nigger nigga faggot asshole hijodeputa sonofabitch hurensohn arschloch røvhul',
);

/** Refused also with letters doubled ("fuuck"). */
const evenDoubled = list('fuck fucker fucking shit cunt bitch');

/** Insults that are surnames too (Owen Luder, Adolf Fick): refused only where nothing else stands beside them. */
const surnames = list(`
  luder fick cock cocks prick fag fags fuk pik bastard ass arse tits boobs piss puta puto culo polla dupa suka
  neger hore chink paki gook slet pis svin spic bøsse mongol homo knep pule cum wank turd
`);

/** First names that are insults after such a small word: "big dick", but neither "Dick" nor "Dick Lund". */
const firstNames = list('dick dicks dikke willy fanny pussycat');

const small = list(`
  a an the my your you u am is are big suck sucks lick eat stupid ugly dirty din dit dine du er en et dumme store klamme
  dein deine dich bist eine kleine tu eres una hijo twoja stara
`);
