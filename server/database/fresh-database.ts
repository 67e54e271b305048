import { inject } from 'vitest';
import { createFreshDatabase } from '../testing/test-database';

/** For tests: the address of a real, migrated, empty PostgreSQL database of one's own (about 30 ms). */
export async function freshDatabase(options?: { migrated?: boolean }): Promise<string> {
  return createFreshDatabase(inject('postgresUrl'), options);
}
