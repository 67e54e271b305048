/** How much of a drill is done: the quick form, or with `npm run drill -- <name> --full` the full one. */
export function size(quick: number, full: number): number {
  return process.env.DRILL === 'full' ? full : quick;
}
