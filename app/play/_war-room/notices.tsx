'use client';

import type { PlayerView } from '@/engine/view/types';
import { NudgeBanner } from '../_play/nudge-banner';
import { PausedBanner } from '../_play/paused-banner';
import { UnkeptNote } from '../_play/unkept-note';
import type { Nudge } from '../_play/use-nudge';
import { HandStrip } from '../_team/hand';

interface NoticesProps {
  view: PlayerView;
  nudge: Nudge;
}

/** What everybody must know before they go on: that the clock stands, what the instructor says, that a hand is up. */
export function Notices({ view, nudge }: NoticesProps) {
  return (
    <>
      <PausedBanner view={view} />
      <UnkeptNote />
      <NudgeBanner nudge={nudge} />
      <HandStrip view={view} />
    </>
  );
}

/** The same within the sheet, which covers them; never so tall that the answers have no room. */
export function SheetNotices({ view, nudge }: NoticesProps) {
  return (
    <div className="max-h-[22dvh] shrink-0 overflow-y-auto">
      <NudgeBanner nudge={nudge} />
      <PausedBanner view={view} />
    </div>
  );
}
