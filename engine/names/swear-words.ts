import { lookOf } from './likeness';

/**
 * [N1] Whether a name has a swear word in it, in the languages of the product. Only whole words count: part of a word is
 * part of somebody's name (Dickson, Annalena, Fagerström). Figures for letters and letters spelt apart are seen through.
 */
export function hasSwearWord(name: string): boolean {
  const words = wordsOf(name);
  const meant = words.map((word) => meaning(readings(word)));
  if (meant.includes('never') || evenApart.has(lookOf(words.join('')))) return true;
  const insults = meant.filter((one) => one !== undefined && one !== 'small');
  if (insults.length === 0 || meant.includes(undefined)) return false;
  return meant.includes('small') || insults.includes('surname');
}

type Meaning = 'never' | 'surname' | 'first-name' | 'small';

function meaning(words: string[]): Meaning | undefined {
  if (words.some((word) => never.has(word))) return 'never';
  if (words.some((word) => surnames.has(word))) return 'surname';
  if (words.some((word) => firstNames.has(word))) return 'first-name';
  return words.some((word) => small.has(word)) ? 'small' : undefined;
}

/** Words, those within CamelCase, and single letters that stand in a row: "f u c k". */
function wordsOf(name: string): string[] {
  const joined = name.normalize('NFC').replaceAll(spelt, '');
  return joined
    .split(/[^\p{L}\p{M}\p{N}@!]+/u)
    .flatMap((word) => [word, ...camel(word)])
    .filter((word) => /\p{L}/u.test(word));
}

function camel(word: string): string[] {
  const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return parts.length > 1 ? parts : [];
}

/** What stands between single letters. */
const spelt = /(?<=(?<![\p{L}\p{N}])[\p{L}\p{N}])[ ._-]+(?=[\p{L}\p{N}](?![\p{L}\p{N}]))/gu;

/** How a word may be meant: as written, without accents, with figures as letters, with a letter held down. */
function readings(word: string): string[] {
  const written = [word.toLowerCase(), lookOf(word)];
  const read = /[\d@!]/.test(word)
    ? [...written, lookOf(asLetters(word, 'i')), lookOf(asLetters(word, 'l'))]
    : written;
  return heldDown.test(word)
    ? [...read, ...read.map((one) => one.replaceAll(runs, '$1')), ...read.map(twice)]
    : read;
}

const heldDown = /(\p{L})\1{2}/iu;
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
  '@': 'a',
  '!': 'i',
};

const list = (words: string) => new Set(words.trim().split(/\s+/));

/** Nobody is called so. English, Danish, German, Spanish, Polish. */
const never = list(`
  fuck fucks fucker fuckers fucked fuckin fucking fuckyou fucku fuckoff fuckme fuckface fuckhead motherfucker motherfucking
  shit shits shitty shithead shitface bullshit cunt cunts bitch bitches sonofabitch whore whores slut sluts slutty asshole
  assholes arsehole arseholes asshat jackass dumbass dickhead dickheads dickface cocksucker cocksuckers wanker wankers twat
  twats bollocks pussy pussies nigger niggers nigga niggas faggot faggots retard retarded wetback tranny trannies dildo
  penis vagina blowjob handjob cumshot gangbang rapist pedophile paedophile pedo paedo bastards motherfuckers idiot idiots
  moron hitler nazi
  fisse fissen fisser kusse kussen luderen ludere luderbarn ludersvin røvhul røvhuller røvpuler røvhullet pikhoved pikhoveder
  perker perkere perkersvin kælling kællinger lort lortet svinehund skiderik narrøv bøsserøv bøssesvin møgso møgsvin
  møgkælling negersvin spasser spassere røv kneppe knepper kneppet fuckhoved fuckdig fuckjer pædofil pisse pissehoved
  tøsefisse landsbytosse hestepik
  arschloch arschlöcher arsch arschficker ficken ficker gefickt fickdich fotze fotzen hure huren hurensohn hurensöhne
  schlampe schlampen wichser wichse scheiße scheisse scheiß scheiss scheißkerl scheisskerl schwuchtel missgeburt
  nutte nutten mistkerl drecksau schwanzlutscher kanake spast
  mierda coño coños cabrón cabrones gilipollas gilipolla pendejo pendejos pendeja maricón maricones hijoputa hijaputa
  hijodeputa hijueputa putos putas joder jodete jódete chingar chingada chingado chingas culero culeros follar mamón
  malparido huevón soplapollas comemierda
  kurwa kurwy kurwo kurwiarz chuj chujek pizda pizdy jebać jebany jebana jebane jebac jebaka wyjebany
  pierdol pierdolę pierdole pierdolić pierdolony pierdolona spierdalaj wypierdalaj skurwysyn skurwysyny skurwiel cipa cipka
  gówno dupek cwel dziwka dziwki suczka pojeb zjeb huj ciota
`);

/** Refused also in pieces ("fu ck"): together, these pieces are nobody's first and last name. */
const evenApart = list(
  'fuck cunt bitch nigger nigga faggot asshole hijodeputa sonofabitch hurensohn arschloch røvhul',
);

/** Insults that are surnames too (Owen Luder, Adolf Fick): refused only where nothing else stands beside them. */
const surnames = list(`
  luder fick cock cocks prick fag fags fuk pik bastard ass arse tits boobs piss puta puto culo polla dupa suka
  neger hore chink paki gook slet pis svin spic bøsse mongol homo knep pule cum wank turd
`);

/** First names that are insults after such a small word: "big dick", but neither "Dick" nor "Dick Lund". */
const firstNames = list('dick dicks dikke willy fanny pussycat');

const small = list(`
  a an the my your you u am is are big suck sucks lick eat stupid ugly dirty din dit dine du er en et dumme store klamme
  dein deine bist eine kleine tu eres una hijo twoja stara
`);
