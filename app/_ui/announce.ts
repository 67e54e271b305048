const gapMs = 1000;
const longestQueue = 5;

let waiting: string[] = [];
let speak: ((words: string) => void) | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something to people who use a screen reader: at most once a second, in order, the same words once. */
export function announce(words: string) {
  if (words === '' || waiting.at(-1) === words) return;
  waiting = [...waiting, words].slice(-longestQueue);
  if (timer === undefined) timer = setTimeout(sayNext, 0);
}

/** The live region listens here. */
export function onAnnouncement(listener: (words: string) => void): () => void {
  speak = listener;
  return () => {
    speak = undefined;
  };
}

function sayNext() {
  const [next, ...rest] = waiting;
  waiting = rest;
  if (next === undefined) {
    timer = undefined;
    return;
  }
  speak?.(next);
  timer = setTimeout(sayNext, gapMs);
}
