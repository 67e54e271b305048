import { createHash } from 'node:crypto';

/** A drawn certificate, and what it was drawn from: another name or title is another drawing. */
type Kept = { drawnFrom: string; bytes: Promise<Buffer> };

/** Who took part in a round that is over, as its log says. */
export type PlayedBy = {
  titles: Record<string, string>;
  hazards: string[];
  people: { seatId: string; nickname: string; language: string; team: number }[];
};

declare global {
  /** Routes share the process with the game, but not its memory: what is erased there must be forgotten here too. */
  var goldenHourCertificates: Map<string, Kept> | undefined;
  /** The same; by the round and its last line. */
  var goldenHourPlayedBy: Map<string, Promise<PlayedBy>> | undefined;
}

/** A certificate has some 60 kB. */
const mostKept = 100;
const mostRounds = 30;

/**
 * The PDF of one certificate, by its code: drawn when it is asked for first, and again when anything on it has changed.
 * `content` is everything that is printed.
 */
export function keptCertificate(
  { code, content }: { code: string; content: unknown },
  draw: () => Promise<Buffer>,
): Promise<Buffer> {
  const kept = allKept();
  const drawnFrom = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const known = kept.get(code);
  const bytes = known?.drawnFrom === drawnFrom ? known.bytes : draw();
  // The newest stand last; a drawing that failed is tried again.
  kept.delete(code);
  kept.set(code, { drawnFrom, bytes });
  bytes.catch(() => kept.delete(code));
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return bytes;
}

/** Somebody's name or certificate is gone: nothing of it stays in memory. */
export function forgetCertificates(): void {
  allKept().clear();
  globalThis.goldenHourPlayedBy?.clear();
}

/**
 * Who took part in a round, worked out once as long as its log is the same: a certificate is looked up again and again, and
 * each time the whole round would be played. `key`: the round and its last line.
 */
export function keptPlayedBy(key: string, workOut: () => Promise<PlayedBy>): Promise<PlayedBy> {
  globalThis.goldenHourPlayedBy ??= new Map();
  const kept = globalThis.goldenHourPlayedBy;
  const known = kept.get(key) ?? workOut();
  kept.delete(key);
  kept.set(key, known);
  known.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > mostRounds && oldest !== undefined) kept.delete(oldest);
  return known;
}

function allKept(): Map<string, Kept> {
  globalThis.goldenHourCertificates ??= new Map();
  return globalThis.goldenHourCertificates;
}
