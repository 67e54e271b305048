import { setPriority } from 'node:os';
import { bestFoundStorm, type ToldStory } from '@/engine/lab/best-found';

// Simulated teams play in a process of its own, as low as can be, so that the game does not wait.
setPriority(15);

process.on('message', (story: ToldStory) => {
  process.send?.(bestFoundStorm(story));
});
process.once('disconnect', () => process.exit(0));
