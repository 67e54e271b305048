import { z } from 'zod';
import type { Column } from './page';

const askedSchema = z.object({
  players: z.array(z.number().int().min(5).max(5000)),
  seconds: z.number().min(1).max(600),
  times: z.number().int().min(1).max(20),
});

/** Sizes to measure, seconds of a window, and how often each is measured. */
export type Asked = z.infer<typeof askedSchema>;

/** Tells a column of figures as soon as it is known. */
export type Tell = (column: Column) => Promise<void>;

/**
 * A part of the bench is a program of its own: nothing is left over from the one before, and one that falls takes no other
 * with it. It is asked by its one argument and tells its figures to whoever has started it.
 */
export async function asPart(measure: (asked: Asked, tell: Tell) => Promise<void>): Promise<void> {
  const asked = askedSchema.parse(JSON.parse(process.argv[2] ?? '{}'));
  const say = (message: object) =>
    new Promise<void>((resolve) => {
      if (process.send) process.send(message, () => resolve());
      else resolve();
    });
  try {
    await measure(asked, (column) => say({ column }));
    process.exit(0);
  } catch (error) {
    console.error(error);
    await say({ failed: error instanceof Error ? error.message : String(error) });
    process.exit(1);
  }
}
