import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@/generated/prisma/client';

/** The database through Prisma. Whoever opens it closes it: `await db.$disconnect()`. */
export type Db = PrismaClient;

/** What both the client and an open transaction can do. */
export type DbOrTransaction = Omit<
  Db,
  '$connect' | '$disconnect' | '$on' | '$use' | '$extends' | '$transaction'
>;

/** A machine that is small and busy may take so long (ms) over a transaction of several statements; its own limit is five seconds. */
const patience = { maxWait: 30_000, timeout: 60_000 };

/** Opens the database at a postgresql:// address; at most `connections` at a time. Connects at the first query. */
export function openDb(url: string, { connections = 10 } = {}): Db {
  const adapter = new PrismaPg({ connectionString: url, max: connections });
  return new PrismaClient({ adapter, transactionOptions: patience });
}
