import { z } from 'zod';

/** What the log has of an error: its kind, its codes, where it was thrown, and its message where that repeats no data. */
export type ErrorForLog = {
  type: string;
  message?: string;
  code?: string;
  /** PostgreSQL's code of what went wrong: 53100 is a full disk */
  sqlState?: string;
  stack?: string;
  cause?: ErrorForLog;
};

/** Kinds whose messages speak of the program, not of what people wrote. */
const ofTheProgram = new Set([
  'Error',
  'TypeError',
  'RangeError',
  'ReferenceError',
  'AggregateError',
  'AbortError',
]);

/**
 * An error as the log may keep it. Messages of the database, of Prisma and of parsers repeat rows, arguments and text,
 * that is, names and words of players: of those only the codes and the places are kept.
 */
export function errorForLog(error: unknown): ErrorForLog | undefined {
  if (!(error instanceof Error)) return error === undefined ? undefined : { type: typeof error };
  const kept: ErrorForLog = { type: error.constructor.name };
  if (repeatsNothing(error)) kept.message = error.message;
  if (!('severity' in error) && 'code' in error && typeof error.code === 'string') kept.code = error.code;
  const sqlState = sqlStateOf(error);
  if (sqlState) kept.sqlState = sqlState;
  const frames = error.stack?.split('\n').filter((line) => /^ {4}at /.test(line));
  if (frames?.length) kept.stack = frames.join('\n');
  const cause = errorForLog(error.cause);
  if (cause) kept.cause = cause;
  return kept;
}

function repeatsNothing(error: Error): boolean {
  const ofPostgres = 'severity' in error || 'clientVersion' in error || error.name.includes('Prisma');
  return ofTheProgram.has(error.constructor.name) && !ofPostgres && !error.name.includes('DriverAdapter');
}

/** Prisma wraps what the database said twice. */
const wrapped = z.object({
  meta: z.object({
    driverAdapterError: z.object({ cause: z.object({ originalCode: z.string().regex(/^[0-9A-Z]{5}$/) }) }),
  }),
});

function sqlStateOf(error: Error): string | undefined {
  if ('severity' in error && 'code' in error) return String(error.code);
  return wrapped.safeParse(error).data?.meta.driverAdapterError.cause.originalCode;
}
