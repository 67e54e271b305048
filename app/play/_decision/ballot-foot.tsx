'use client';

import { Lock } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '../../../engine/view/types';
import { Button } from '../../_ui/button';
import { Confirm } from '../../_ui/confirm';
import { QuorumRing } from '../../_ui/quorum-ring';
import { BallotStatus } from './ballot-status';
import type { Decision } from './use-decision';

/** The second act, and the honest word on where this person's vote is. */
export function BallotFoot({ view, decision }: { view: PlayerView; decision: Decision }) {
  const t = useTranslations('play.decision');
  const { ballot, practice, picked, voted, status } = decision;
  if (practice) {
    return (
      <Button
        size="large"
        disabled={picked === null}
        busy={decision.locking}
        onClick={decision.lock}
        className="w-full"
      >
        {t(picked === null ? 'pickFirst' : 'decide')}
      </Button>
    );
  }
  const changing = voted !== null && voted !== picked;
  return (
    <div className="flex flex-col gap-2.5">
      <div className="flex items-center justify-between gap-3">
        <BallotStatus view={view} decision={decision} />
        <QuorumRing votes={ballot.voted} needed={ballot.present} />
      </div>
      <div className="flex gap-2">
        <Button
          size="large"
          busy={status === 'sending'}
          disabled={picked === null || status === 'saved' || status === 'will-send'}
          onClick={decision.vote}
          className="flex-1"
        >
          {t(picked === null ? 'pickFirst' : changing ? 'change' : status === 'saved' ? 'votedFor' : 'vote')}
        </Button>
        {decision.mayLock && <LockButton decision={decision} />}
      </div>
    </div>
  );
}

/** Only the lead, or who stands in: ends the vote for the team. */
function LockButton({ decision }: { decision: Decision }) {
  const t = useTranslations('play.decision.lock');
  const [asking, setAsking] = useState(false);
  const { ballot, picked } = decision;
  const label = ballot.responses.find((response) => response.id === picked)?.label ?? '';
  return (
    <>
      <Button kind="secondary" size="large" disabled={picked === null} onClick={() => setAsking(true)}>
        <Lock className="size-4" aria-hidden="true" />
        {t('action')}
      </Button>
      <Confirm
        open={asking}
        onOpenChange={setAsking}
        title={t('title', { label })}
        action={t('confirm')}
        busy={decision.locking}
        onConfirm={() => {
          decision.lock();
          setAsking(false);
        }}
      >
        {t('text', { votes: ballot.voted, present: String(ballot.present) })}
      </Confirm>
    </>
  );
}
