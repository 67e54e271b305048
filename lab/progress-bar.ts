/** A line that fills up on a terminal; silent elsewhere, so that logs stay readable. */
export type Bar = { show: (done: number, of: number, doing: string) => void; clear: () => void };

const cells = 30;

export function progressBar(
  screen: { isTTY?: boolean; write: (text: string) => unknown } = process.stderr,
): Bar {
  if (!screen.isTTY) return { show: () => undefined, clear: () => undefined };
  let last = '';
  return {
    show(done, of, doing) {
      const filled = Math.round((cells * Math.min(done, of)) / of);
      const line = `${'█'.repeat(filled)}${'░'.repeat(cells - filled)} ${Math.floor((100 * done) / of)} %  ${doing}`;
      if (line !== last) screen.write(`\r${line}\u001b[K`);
      last = line;
    },
    clear: () => screen.write('\r\u001b[K'),
  };
}
