'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ChainView } from '@/engine/view/chain';
import { useSecondsUntil } from '../../_live/use-play-clock';
import { Button } from '../../_ui/button';
import { Confirm } from '../../_ui/confirm';
import { useBusyAct } from '../_play/use-act';
import type { Decision } from './use-decision';

/** The lead lets it go out: signed, or at a stated risk without. */
export function SendAnswer({ decision, chain }: { decision: Decision; chain: ChainView }) {
  const t = useTranslations('roles.chain');
  const { busy, act } = useBusyAct();
  const [asking, setAsking] = useState(false);
  const wait = useSecondsUntil(chain.readyP) ?? 0;
  const unsigned = chain.step === 'legal';
  const send = async () => {
    await act({ type: 'send-answer', decisionId: decision.ballot.decisionId, unsigned });
    setAsking(false);
  };
  if (!unsigned)
    return (
      <Button
        className="mt-2 w-full"
        busy={busy}
        disabled={wait > 0 || decision.paused}
        onClick={() => void send()}
      >
        {wait > 0 ? t('ready', { seconds: wait }) : t('send')}
      </Button>
    );
  return (
    <>
      <Button
        kind="secondary"
        className="mt-2 w-full"
        disabled={decision.paused}
        onClick={() => setAsking(true)}
      >
        {t('skip')}
      </Button>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={t('skipTitle')}
        action={t('skip')}
        danger
        busy={busy}
        onConfirm={() => void send()}
      >
        {t('skipText')}
      </Confirm>
    </>
  );
}
