/**
 * Passes on at most so many lines in a span of time (ms): what strangers can cause must not fill a disk. What was left out
 * is counted, and told with the first line of the next span.
 */
export function seldom(
  write: (line: string, leftOut: number) => void,
  { most, spanMs, now = Date.now }: { most: number; spanMs: number; now?: () => number },
): (line: string) => void {
  let span = { since: now(), lines: 0 };
  return (line) => {
    if (now() - span.since >= spanMs) {
      const leftOut = Math.max(0, span.lines - most);
      span = { since: now(), lines: 1 };
      return write(line, leftOut);
    }
    span.lines += 1;
    if (span.lines <= most) write(line, 0);
  };
}
