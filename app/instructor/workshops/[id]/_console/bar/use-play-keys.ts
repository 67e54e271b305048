'use client';

import type { Scene } from '@/app/_notes/scene';
import { useNoteKeys } from '@/app/_notes/use-note-keys';
import { useKeys } from '@/app/_ui/use-keys';
import type { InstructorView } from '@/engine/view/console';
import { useConsoleWorkshop } from '../console-context';
import { openOutside } from '../outside/use-hash';
import type { OpenDialog } from '../play-dialog';
import { nextLineId } from '../sheet/sheet-parts';
import { openVotes } from '../stage/open-votes';
import { toTeam } from '../stage/row-focus';
import { trayKeys } from '../tray/tray-keys';
import { useOrder } from '../use-order';

/** What the keyboard does during play; `key-list.tsx` says it in words. */
export function usePlayKeys(view: InstructorView, scene: Scene, onDialog: OpenDialog): void {
  const { order } = useOrder();
  const workshop = useConsoleWorkshop();
  const { decisions } = openVotes(view.teams);
  const paused = view.stage === 'paused';
  const extend = (seconds: number) => {
    if (decisions > 0) void order({ type: 'extend', seconds });
  };
  const noteKeys = useNoteKeys(scene);
  useKeys({
    ...noteKeys,
    ...trayKeys(view.tray, { order }),
    ' ': () => void order(paused ? { type: 'resume' } : { type: 'pause', blank: false }),
    e: () => {
      if (view.clock.going === 'held') void order({ type: 'open-decision' });
      else if (decisions === 0 && !paused) void order({ type: 'go-to-next' });
    },
    c: () => {
      if (decisions > 0) onDialog('close');
    },
    '+': () => extend(30),
    '-': () => extend(-30),
    l: () => document.getElementById(nextLineId)?.focus(),
    p: () => onDialog('post'),
    w: openOutside,
    s: () => onDialog('settings'),
    z: () => onDialog('back'),
    m: () => onDialog('nudge'),
    g: () => onDialog('grade'),
    b: () => onDialog('calm'),
    i: () => onDialog('join'),
    j: () => toTeam(1),
    k: () => toTeam(-1),
    o: () => {
      if (workshop) window.open(workshop.projectorPath, '_blank', 'noreferrer');
    },
    '?': () => onDialog('help'),
  });
}
