'use client';

import type { PlayerView } from '@/engine/view/types';
import { useDecision } from '../_decision/use-decision';
import { useReveal } from '../_decision/use-reveal';
import { BreakingBanner } from '../_feed/breaking-banner';
import { RingingCall } from '../_feed/ringing-call';
import { useCallNews } from '../_feed/use-call-news';
import { Coach } from '../_first/coach';
import { LineState } from '../_play/line-state';
import { useNudge } from '../_play/use-nudge';
import { useWallBeat } from '../_reveal/use-wall-beat';
import { StakesBar } from '../_stakes/stakes-bar';
import { useStormCards } from '../_stakes/use-storm-cards';
import { NarrowLayout } from './narrow-layout';
import { Notices } from './notices';
import { TopBar } from './top-bar';
import { useAnnouncements } from './use-announcements';
import { useAttention } from './use-attention';
import { useMedia, wideEnough } from './use-media';
import { WideLayout } from './wide-layout';

/** The heart: what the public says, what the team decides, what the desk owes, what only some know. */
export function WarRoom({ view }: { view: PlayerView }) {
  const wide = useMedia(wideEnough);
  const decision = useDecision(view);
  const reveal = useReveal(view);
  const telling = useWallBeat(view);
  const nudge = useNudge(view);
  const told = telling.beat === 'told';
  useAttention(view, { decision, told });
  useAnnouncements(view, { told });
  useCallNews(view);
  useStormCards(view);
  return (
    <div className="flex h-[var(--stage-height,100dvh)] min-h-112 flex-col overflow-clip">
      <TopBar view={view} />
      <StakesBar view={view} />
      <LineState />
      <BreakingBanner view={view} />
      <RingingCall view={view} />
      {wide ? (
        <>
          <Notices view={view} nudge={nudge} />
          <Coach view={view} />
          <WideLayout view={view} decision={decision} telling={telling} />
        </>
      ) : (
        <NarrowLayout view={view} decision={decision} reveal={reveal} telling={telling} nudge={nudge} />
      )}
    </div>
  );
}
