import { type Db, openDb } from '../database/db';
import { freshDatabase } from '../database/fresh-database';
import { type Installation, shareInstallationWithPages } from '../pages/installation';
import { tableSecret } from './table';

/** Where tests ask routes. */
export const local = 'http://localhost';

/** A fresh database that routes and pages of this process use from now on: nothing else is set up unless it is given. */
export async function openPagesDatabase(more: Partial<Installation> = {}): Promise<Db> {
  const databaseUrl = await freshDatabase();
  const addresses = () => ({ local, publicUrl: undefined, network: [] });
  shareInstallationWithPages({
    ...{ databaseUrl, secret: tableSecret, publicUrl: undefined, logLevel: 'silent', addresses },
    ...{ sendMail: undefined, signInProvider: undefined },
    ...more,
  });
  return openDb(databaseUrl);
}
