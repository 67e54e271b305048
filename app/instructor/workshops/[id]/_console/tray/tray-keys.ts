import type { TrayItem } from '@/engine/view/work';
import type { useOrder } from '../use-order';

export const firstInTrayId = 'tray';

/** What the keyboard does with what has waited longest in the tray. */
export function trayKeys(tray: readonly TrayItem[], { order }: Pick<ReturnType<typeof useOrder>, 'order'>) {
  const [first] = tray;
  const named = first && { teamId: first.teamId, postId: first.postId };
  return {
    t: () => document.getElementById(firstInTrayId)?.focus(),
    h: () => {
      if (named) void order({ type: 'hold-words', ...named });
    },
    r: () => {
      if (named) void order({ type: 'release-words', ...named });
    },
  };
}
