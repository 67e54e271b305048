import { freshId, keep, readKept } from './device';

const keyOf = (token: string) => `golden-hour.homework.${token}`;

/** What a homework's link holds behind its `#`: the homework's token and, in a person's own link, their key. */
export function homeworkIn(hash: string): { token: string; key: string | undefined } | undefined {
  const [token, key] = hash.replace(/^#/, '').split('.');
  const isKey = (text: string | undefined): text is string => /^[\w-]{16,128}$/.test(text ?? '');
  return isKey(token) ? { token, key: isKey(key) ? key : undefined } : undefined;
}

/** This device's key for a homework, by which its tries are counted: the one of the person's own link, else made once. */
export function homeworkKey(token: string, given?: string): string {
  const known = readKept(keyOf(token), (found) => (typeof found === 'string' ? found : undefined));
  const key = given ?? known ?? freshId();
  if (key !== known) keep(keyOf(token), key);
  return key;
}
