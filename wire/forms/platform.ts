import { z } from 'zod';
import { id } from '../fields';
import { shownTitle } from './name-fields';

/** Which try of a homework becomes the grade. */
export const gradeChoices = ['best', 'last'] as const;

const address = z.string().trim().max(500).refine(isSafeAddress);
const identifier = z
  .string()
  .trim()
  .regex(/^[\x21-\x7e]{1,255}$/);

/** A learning platform as its owner registers it; the addresses are what the platform shows of itself. */
export const platformSchema = z.strictObject({
  name: shownTitle,
  issuer: address,
  clientId: identifier,
  deploymentIds: z.array(identifier).min(1).max(50),
  authUrl: address,
  tokenUrl: address,
  jwksUrl: address,
  /** origins of its pages, besides those of the addresses above */
  origins: z
    .array(address.transform((one) => new URL(one).origin))
    .max(10)
    .default([]),
  /** in whose name its instructors choose scenarios; null: nobody there may */
  trainerId: id.nullable(),
  gradeOf: z.enum(gradeChoices),
});

export type PlatformForm = z.infer<typeof platformSchema>;

/** Over https, or on the server's own computer; no user and no password in it. */
export function isSafeAddress(written: string): boolean {
  if (!URL.canParse(written)) return false;
  const { protocol, hostname, username, password } = new URL(written);
  if (username || password) return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
