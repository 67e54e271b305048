import { type Logger, pino } from 'pino';
import { errorForLog } from './error-for-log';

/** Lines of JSON on stderr, which nothing a stranger writes can break or colour. Errors are written without people's words. */
export function openLogger(level: string): Logger {
  return pino({ level, serializers: { err: errorForLog } }, pino.destination({ dest: 2, sync: true }));
}
