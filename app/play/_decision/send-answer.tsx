'use client';

import { useTranslations } from 'use-intl';
import type { ChainView } from '@/engine/view/chain';
import { useSecondsUntil } from '../../_live/use-play-clock';
import { Button } from '../../_ui/button';
import { ConfirmButton } from '../../_ui/confirm-button';
import { useBusyAct } from '../_play/use-act';
import type { Decision } from './use-decision';

/** The lead lets it go out: signed, or at a stated risk without. */
export function SendAnswer({ decision, chain }: { decision: Decision; chain: ChainView }) {
  const t = useTranslations('roles.chain');
  const { busy, act } = useBusyAct();
  const wait = useSecondsUntil(chain.readyP) ?? 0;
  const unsigned = chain.step === 'legal';
  const send = () => act({ type: 'send-answer', decisionId: decision.ballot.decisionId, unsigned });
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
    <ConfirmButton
      kind="secondary"
      className="mt-2 w-full"
      disabled={decision.paused}
      action={t('skip')}
      title={t('skipTitle')}
      text={t('skipText')}
      onConfirm={send}
    />
  );
}
