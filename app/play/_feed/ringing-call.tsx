'use client';

import { Phone, PhoneOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { CallView, PlayerView } from '@/engine/view/types';
import { usePlayMs, useSecondsUntil } from '../../_live/use-play-clock';
import { Avatar } from '../../_ui/avatar';
import { Talk } from '../../_ui/feed/call-talk';
import { FeedClockProvider } from '../../_ui/feed/feed-clock';
import { Ring } from '../../_ui/ring';
import { useBusySeconds } from '../_desk/use-busy';
import { useBusyAct } from '../_play/use-act';
import { useMe } from '../_play/use-me';
import { useFeedClock } from './use-feed-clock';

const ringMs = 10_000;

/** A phone that rings lies over everything for ten seconds; whoever takes it talks there until it's over. */
export function RingingCall({ view }: { view: PlayerView }) {
  const me = useMe(view)?.id;
  const playMs = usePlayMs();
  const ringing = view.calls.find(
    ({ yours, state, ringsToP }) => yours && state === 'ringing' && playMs < ringsToP,
  );
  const mine = view.calls.find(
    ({ state, by, endP }) => state === 'taken' && by === me && endP !== null && playMs < endP,
  );
  const call = mine ?? ringing;
  if (!call || view.stage !== 'running') return null;
  return <Phoning key={call.n} view={view} call={call} playMs={playMs} seatId={me} />;
}

interface PhoningProps {
  view: PlayerView;
  call: CallView;
  playMs: number;
  seatId: string | undefined;
}

function Phoning({ view, call, playMs, seatId }: PhoningProps) {
  const t = useTranslations('play.call');
  const left = useSecondsUntil(call.endP) ?? 0;
  const clock = useFeedClock();
  const rings = call.state === 'ringing';
  return (
    <aside
      aria-label={t('from', { caller: call.caller })}
      className="fixed inset-x-3 top-[calc(var(--app-bar)+0.75rem)] z-40 mx-auto max-w-sm animate-enter rounded-md border border-good/60 bg-raised p-4 shadow-[0_18px_48px_-10px_rgb(0_0_0/0.7)] desk:start-6 desk:end-auto desk:top-auto desk:bottom-6 desk:w-96"
    >
      <div className="flex items-center gap-3">
        <span className="relative flex size-14 items-center justify-center text-good">
          <span className="absolute inset-0">
            {rings && <Ring share={(call.ringsToP - playMs) / ringMs} size={56} />}
          </span>
          <Avatar name={call.caller} id={call.caller} />
        </span>
        <div className="min-w-0 flex-1">
          <p className="text-xs text-muted">
            {rings ? t('incoming') : t('talking', { seconds: String(left) })}
          </p>
          <p className="truncate text-lg leading-tight font-semibold">
            <bdi>{call.caller}</bdi>
          </p>
        </div>
        {!rings && <Phone className="size-5 text-good" aria-hidden="true" />}
      </div>
      {rings ? (
        <Answers view={view} call={call} seatId={seatId} />
      ) : (
        <FeedClockProvider clock={clock}>
          <Talk call={call} />
        </FeedClockProvider>
      )}
    </aside>
  );
}

function Answers({ view, call, seatId }: Omit<PhoningProps, 'playMs'>) {
  const t = useTranslations('play.call');
  const { busy, act } = useBusyAct();
  const busyFor = useBusySeconds(view, seatId);
  const answer = (accept: boolean) => void act({ type: 'answer-call', n: call.n, accept });
  return (
    <div className="mt-3.5 grid grid-cols-2 gap-2.5">
      <button
        type="button"
        disabled={busy}
        onClick={() => answer(false)}
        className="inline-flex min-h-12 items-center justify-center gap-2 rounded-full bg-danger px-4 font-semibold text-on-danger"
      >
        <PhoneOff className="size-5" aria-hidden="true" />
        {t('decline')}
      </button>
      <button
        type="button"
        disabled={busy || busyFor > 0}
        onClick={() => answer(true)}
        className="inline-flex min-h-12 items-center justify-center gap-2 rounded-full bg-good px-4 font-semibold text-background disabled:opacity-60"
      >
        <Phone className="size-5" aria-hidden="true" />
        {busyFor > 0 ? t('busy', { seconds: String(busyFor) }) : t('accept')}
      </button>
    </div>
  );
}
