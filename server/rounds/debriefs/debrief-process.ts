import { setPriority } from 'node:os';
import { debrief } from '@/engine/debrief';
import type { LogEntry } from '@/engine/event';
import type { Round } from '@/engine/round';

// A process of its own: the debrief of a large round replays it hundreds of times, and the game goes first.
setPriority(10);
process.once('message', ({ round, log }: { round: Round; log: LogEntry[] }) => {
  process.send?.(debrief(round, log), () => process.exit(0));
});
process.once('disconnect', () => process.exit(1));
