import type { Db } from '../database/db';

/** The tables in which erased words stood. */
const tables =
  'log_entry, round, round_checkpoint, seat, survey_answer, card, certificate, note, plan_item, grade, overrule, homework, homework_player, homework_try, colleague, expected_player, lti_learner';

/**
 * What was erased or rewritten leaves its old rows in the tables and in the write-ahead log until the database cleans
 * up. Once a day it is told to: old rows are removed, and the log moves on to a file that is not needed for a restart.
 * Another PostgreSQL may not allow that; then its own clean-up does it later.
 */
export async function clearRemains(db: Db): Promise<void> {
  await db.$executeRawUnsafe(`VACUUM ${tables}`);
  await db.$executeRawUnsafe('SELECT pg_switch_wal()');
  await db.$executeRawUnsafe('CHECKPOINT');
}
