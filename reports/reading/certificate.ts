import type { Certificate } from '@/server/results/certificates';

/** `ABCD-EFGH-JKMN` is easier to read and to type. */
export function groupCode(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? code;
}

/** The exercise's title, in this language where it has one. */
export function titleIn({ titles }: Certificate, language: string): string {
  return titles[language] ?? titles.en ?? Object.values(titles)[0] ?? '';
}
