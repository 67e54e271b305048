import type { Finding } from '@/format/checks/check';
import { inWords } from '../in-words';
import type { LabCheck } from '../subject';

/** The quotation marks of each language; other doubles are not for it. */
const marks: Record<string, string> = { en: '“”', da: '»«', de: '„“', es: '«»', pl: '„”' };
const doubles = /["“”„»«]/gu;
/** What is quoted inside a quotation, where a language has doubles for that too. */
const inside: Record<string, RegExp> = { es: /(?<=«[^»]*)“[^“”»]*”/gu };

/** One kind of quotation mark in each language; what somebody says in another language keeps that one's. */
export const quotation: LabCheck = ({ scenario }) =>
  Object.entries(scenario.words).flatMap(([language, words]) => {
    const own = marks[language];
    return own === undefined
      ? []
      : textsOf(words).flatMap(({ path, text }) => wrongIn(text, own, path, language));
  });

function wrongIn(text: string, own: string, path: Finding['path'], language: string): Finding[] {
  const outside = text.replace(inside[language] ?? '', '');
  const wrong = outside.match(doubles)?.find((sign) => !own.includes(sign));
  if (wrong === undefined) return [];
  return [inWords(language, path, `quotes with ${wrong}; in "${language}" it is ${own[0]}...${own[1]}`)];
}

/** Every text of the words, with the way to it. */
function textsOf(value: unknown, path: (string | number)[] = []): { path: Finding['path']; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((one, i) => textsOf(one, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsOf(one, [...path, key]));
}
