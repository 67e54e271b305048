/** NUL and halves of surrogate pairs: no person types them, and the database's JSON refuses them. */
const unwritable = /[\0\p{Cs}]/u;

/** Whether every text in a message can be written down and read again. */
export function isWritable(message: unknown): boolean {
  if (typeof message === 'string') return !unwritable.test(message);
  if (typeof message !== 'object' || message === null) return true;
  return Object.entries(message).every(([key, value]) => isWritable(key) && isWritable(value));
}
