import { setPriority } from 'node:os';
import { rulesOf } from '@/engine/earlier/index';
import type { LogEntry } from '@/engine/event';
import type { Round } from '@/engine/round';

// Makes debriefs in a process of its own: a large round is replayed hundreds of times, and the game must not wait.
setPriority(10);
process.once('message', async ({ beginning, log }: { beginning: Round; log: LogEntry[] }) => {
  const rules = await rulesOf(beginning.rules);
  process.send?.(rules.debrief(beginning, log), () => process.exit(0));
});
process.once('disconnect', () => process.exit(1));
