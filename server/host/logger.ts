import { type Logger, pino } from 'pino';

/** Lines of JSON on stderr, which nothing a stranger writes can break or colour. */
export function openLogger(level: string): Logger {
  return pino({ level }, pino.destination({ dest: 2, sync: true }));
}
