'use client';

import { Check, CirclePause, Clock3, LoaderCircle, SendHorizontal, WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { useLiveState } from '../../_live/live-provider';
import { useSecondsLeft, useSecondsUntil } from '../../_live/use-play-clock';
import type { Decision } from './use-decision';

/** Where this person's vote is; "saved" only after the server has said so. */
export function BallotStatus({ view, decision }: { view: PlayerView; decision: Decision }) {
  const t = useTranslations('play.decision.status');
  const { ballot, status } = decision;
  const connection = useLiveState((state) => state.connection);
  const closesIn = useSecondsUntil(ballot.resolvesP);
  const left = useSecondsLeft(ballot);
  if (connection !== 'connected' && status !== 'will-send') {
    return <Line icon={<WifiOff className="text-warn" />}>{t('offline')}</Line>;
  }
  if (view.stage === 'paused') return <Line icon={<CirclePause />}>{t('paused')}</Line>;
  if (left === 0 && view.stage === 'running') return <Line icon={<Clock3 />}>{t('counting')}</Line>;
  if (status === 'sending')
    return <Line icon={<LoaderCircle className="animate-spin" />}>{t('sending')}</Line>;
  if (status === 'will-send') return <Line icon={<SendHorizontal />}>{t('willSend')}</Line>;
  if (closesIn !== null) return <Line icon={<Check />}>{t('everyone', { seconds: closesIn })}</Line>;
  if (status === 'saved') {
    return (
      <Line icon={<Check className="text-good" />}>
        <span translate="no">
          <span className="sr-only">{t('saved')}</span> {t('savedHint')}
        </span>
      </Line>
    );
  }
  return <Line>{t(status)}</Line>;
}

function Line({ icon, children }: { icon?: ReactNode; children: ReactNode }) {
  return (
    <p
      role="status"
      className="flex min-w-0 flex-1 items-start gap-1.5 text-xs leading-snug text-muted desk:text-sm"
    >
      {icon && (
        <span aria-hidden="true" className="mt-0.5 shrink-0 [&>svg]:size-4">
          {icon}
        </span>
      )}
      <span className="min-w-0 wrap-anywhere hyphens-auto">{children}</span>
    </p>
  );
}
