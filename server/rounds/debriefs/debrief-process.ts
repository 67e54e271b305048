import { setPriority } from 'node:os';
import { debrief } from '@/engine/debrief';
import type { LogEntry } from '@/engine/event';
import type { Round } from '@/engine/round';

// Makes debriefs in a process of its own: a large round is replayed hundreds of times, and the game must not wait.
setPriority(10);
process.once('message', ({ round, log }: { round: Round; log: LogEntry[] }) => {
  process.send?.(debrief(round, log), () => process.exit(0));
});
process.once('disconnect', () => process.exit(1));
