import type { NetworkLine, World } from './world';

/** A connection that begins now. `clientNotices` when it is gone; the server is told with `whenServerNotices`. */
export function openNetworkLine(
  { chance, trouble, time: { clock } }: Pick<World, 'chance' | 'trouble' | 'time'>,
  clientNotices: () => void,
): NetworkLine {
  let isWhole = true;
  let serverNotices = () => {};
  const direction = () => {
    let lastAt = 0;
    return (arrives: () => void) => {
      if (!isWhole) return;
      const isSlow = trouble.isOn && chance.happens(0.03);
      const delay = isSlow ? chance.between(200, 1500) : chance.between(2, 60);
      lastAt = Math.max(lastAt, clock.now() + delay);
      setTimeout(() => isWhole && arrives(), lastAt - clock.now());
    };
  };
  return {
    up: direction(),
    down: direction(),
    cut: () => {
      if (!isWhole) return;
      isWhole = false;
      setTimeout(() => serverNotices(), chance.between(0, 600));
      setTimeout(clientNotices, chance.between(0, 300));
    },
    whenServerNotices: (then) => {
      serverNotices = then;
    },
  };
}
