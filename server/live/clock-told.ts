import type { ClockView } from '@/engine/view/types';
import type { Change } from '@/wire/change';
import { changeBetween } from './change-between';
import { isOnlyMoving, moving } from './moving';

/**
 * The clock as it stands, for everybody who reads a language. It goes along with every message; what is told of it to those
 * who know the rest (`era` counts what else has changed) is where it stands.
 */
export type ClockTold = { view: ClockView; era: number; whole: string; moved: string };

/** The clock as it is told after `before`; `era` changes when more than its moving figures has changed. */
export function clockTold(before: ClockTold | undefined, view: ClockView): ClockTold {
  if (before?.view === view) return before;
  const change = before && changeBetween(before.view, view);
  const isSame = before && (!change || isOnlyMoving(change, moving.player.clock));
  const { p, minute, waitedMs } = view;
  const moved: Change = ['k', { p: ['=', p], minute: ['=', minute], waitedMs: ['=', waitedMs] }];
  return {
    view,
    era: isSame ? before.era : (before?.era ?? 0) + 1,
    whole: JSON.stringify(view),
    moved: JSON.stringify(moved),
  };
}
