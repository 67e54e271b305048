import { randomInt } from 'node:crypto';
import { z } from 'zod';
import type { Db, DbOrTransaction } from '../database/db';
import { hashToken } from './tokens';

const SETTING = 'setup-code';
/** No letter or digit that looks like another one: the code is read off a terminal and typed by hand. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const GROUPS = 4;
const stored = z.object({ hash: z.string() });

/**
 * A fresh one-time code, as long as there is no instructor yet; it replaces the one of an earlier start.
 * Only its hash is kept, so this is the one moment to show it. Undefined once the installation has an instructor.
 */
export async function offerSetupCode(db: Db): Promise<string | undefined> {
  if (!(await setupIsOpen(db))) {
    await db.setting.deleteMany({ where: { key: SETTING } });
    return undefined;
  }
  const code = readableCode();
  const value = { hash: hashToken(normal(code)) };
  await db.setting.upsert({ where: { key: SETTING }, create: { key: SETTING, value }, update: { value } });
  return code;
}

/** True until the first instructor exists. */
export async function setupIsOpen(db: DbOrTransaction): Promise<boolean> {
  return (await db.user.count()) === 0;
}

/** Takes the code away and says whether it was the right one. A wrong try leaves it in place. */
export async function consumeSetupCode(db: DbOrTransaction, code: string): Promise<boolean> {
  // FOR UPDATE: of two who type the right code at the same moment, one waits and finds it gone.
  const rows = await db.$queryRaw`SELECT value FROM setting WHERE key = ${SETTING} FOR UPDATE`;
  const [row] = z.array(z.object({ value: stored })).parse(rows);
  if (row?.value.hash !== hashToken(normal(code))) return false;
  await db.setting.delete({ where: { key: SETTING } });
  return true;
}

/** Sixteen random letters and digits in groups of four, 79 bits, for reading off a terminal and typing by hand. */
export function readableCode(): string {
  return Array.from({ length: GROUPS }, () => letters(4)).join('-');
}

function letters(count: number): string {
  return Array.from({ length: count }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
}

function normal(code: string): string {
  return code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
}
