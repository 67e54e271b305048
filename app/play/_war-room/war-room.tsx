'use client';

import type { PlayerView } from '../../../engine/view/types';
import { useDecision } from '../_decision/use-decision';
import { useReveal } from '../_decision/use-reveal';
import { LineState } from '../_play/line-state';
import { NudgeBanner } from '../_play/nudge-banner';
import { PausedBanner } from '../_play/paused-banner';
import { HandStrip } from '../_team/hand';
import { NarrowRoom } from './narrow-room';
import { TopBar } from './top-bar';
import { useAnnouncements } from './use-announcements';
import { useAttention } from './use-attention';
import { useMedia, wideRoom } from './use-media';
import { WideRoom } from './wide-room';

/** The heart: what the public says, what the team decides, what the desk owes, what only some know. */
export function WarRoom({ view }: { view: PlayerView }) {
  const wide = useMedia(wideRoom);
  const decision = useDecision(view);
  const reveal = useReveal(view);
  useAttention(view, decision);
  useAnnouncements(view);
  return (
    <div className="flex h-[var(--room,100dvh)] min-h-112 flex-col overflow-clip">
      <TopBar view={view} />
      <LineState />
      <PausedBanner view={view} />
      <NudgeBanner view={view} />
      <HandStrip view={view} />
      {wide ? (
        <WideRoom view={view} decision={decision} />
      ) : (
        <NarrowRoom view={view} decision={decision} reveal={reveal} />
      )}
    </div>
  );
}
