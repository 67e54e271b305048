// A process that starts the embedded PostgreSQL and waits to be killed; see embedded-postgres.test.ts.
import { startEmbeddedPostgres } from './embedded-postgres';

const { url } = await startEmbeddedPostgres(process.argv[2] ?? '');
process.send?.(url);
setInterval(() => undefined, 60_000);
