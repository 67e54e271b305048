import { setPriority } from 'node:os';
import { bestFoundStorm, type Storm } from '@/engine/lab/best-found';

// Simulated teams play in a process of its own, as low as can be, so that the game does not wait.
setPriority(15);

process.on('message', (storm: Storm) => {
  process.send?.(bestFoundStorm(storm));
});
process.once('disconnect', () => process.exit(0));
