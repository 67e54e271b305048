/** Browsers keep the screen on only over https and on the computer that runs the server. */
export function canKeepAwake(): boolean {
  return 'wakeLock' in navigator;
}

/**
 * Keeps the screen from going dark until what this gives is called, where the browser lets us. The lock is lost whenever
 * the page is hidden, so it is asked for again; a low battery may refuse it, and nothing depends on it.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let done = false;
  async function ask() {
    if (!canKeepAwake() || document.visibilityState !== 'visible') return;
    lock = await navigator.wakeLock.request('screen').catch(() => undefined);
    if (done) await lock?.release();
  }
  const again = () => void ask();
  again();
  document.addEventListener('visibilitychange', again);
  return () => {
    done = true;
    document.removeEventListener('visibilitychange', again);
    void lock?.release();
  };
}
