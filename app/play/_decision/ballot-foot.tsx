'use client';

import { Lock } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { useSecondsLeft } from '../../_live/use-play-clock';
import { Button } from '../../_ui/button';
import { classNames } from '../../_ui/class-names';
import { Confirm } from '../../_ui/confirm';
import { QuorumRing } from '../../_ui/quorum-ring';
import { BallotStatus } from './ballot-status';
import { DecisionClock } from './decision-clock';
import type { Decision, VoteStatus } from './use-decision';
import { goToTheOptions } from './use-decision-keys';

interface BallotFootProps {
  view: PlayerView;
  decision: Decision;
  /** On a phone the time left stands here, beside the thumb. */
  clock?: boolean | undefined;
  /** On a very low screen: the time and the button in one line. */
  line?: boolean | undefined;
}

/** The second act, and the honest word on where this person's vote is. */
export function BallotFoot({ view, decision, clock = false, line = false }: BallotFootProps) {
  const { ballot, practice, underWay } = decision;
  if (underWay !== null) return <OnItsWay decision={decision} clock={clock || line} />;
  if (line) {
    return (
      <div className="flex items-center justify-between gap-3">
        <DecisionClock ballot={ballot} size="small" />
        {practice ? <DecideButton decision={decision} /> : <VoteButtons decision={decision} line />}
      </div>
    );
  }
  if (practice) {
    return (
      <div className="flex flex-wrap items-center justify-between gap-3">
        {clock && <DecisionClock ballot={ballot} brief />}
        <DecideButton decision={decision} />
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-2.5">
      <div className="flex min-w-0 items-center justify-between gap-3">
        {clock && <DecisionClock ballot={ballot} brief />}
        <BallotStatus view={view} decision={decision} />
        <QuorumRing votes={ballot.voted} needed={ballot.present} />
      </div>
      <VoteButtons decision={decision} />
    </div>
  );
}

/** Nobody votes any more; who signs or sends does it where the steps are. */
function OnItsWay({ decision: { ballot, underWay }, clock }: { decision: Decision; clock: boolean }) {
  const t = useTranslations('roles.chain');
  const label = ballot.responses.find(({ id }) => id === underWay)?.label ?? '';
  return (
    <div className="flex min-h-11 min-w-0 items-center gap-3">
      {clock && <DecisionClock ballot={ballot} size="small" />}
      <p className="line-clamp-2 min-w-0 flex-1 text-sm leading-snug font-medium">{t('agreed', { label })}</p>
    </div>
  );
}

/** Alone there is nobody to wait for. */
function DecideButton({ decision }: { decision: Decision }) {
  const t = useTranslations('play.decision');
  const { picked, paused, locking, lock } = decision;
  const last = useLastChance(decision);
  return (
    <Button
      kind={picked === null ? 'secondary' : 'primary'}
      size="large"
      disabled={picked === null || paused}
      busy={locking}
      onClick={lock}
      className="min-w-48 flex-1"
    >
      {t(picked === null ? 'pickFirst' : last ? 'lastChance' : 'decide')}
    </Button>
  );
}

function VoteButtons({ decision, line = false }: { decision: Decision; line?: boolean }) {
  const t = useTranslations('play.decision');
  const { picked, paused, voted, status } = decision;
  const last = useLastChance(decision);
  const open = picked !== null && picked !== voted;
  const ask = last ? 'lastChance' : voted === null ? 'vote' : 'change';
  const label = picked === null ? 'pickFirst' : open ? ask : labels[status];
  return (
    <div
      className={classNames(
        'flex min-w-0 gap-x-2 gap-y-1',
        line ? 'flex-1' : 'min-[24rem]:max-desk:flex-col',
      )}
    >
      {!open && status === 'saved' ? (
        <OwnVote decision={decision} />
      ) : (
        <Button
          kind={open ? 'primary' : 'secondary'}
          size={line ? undefined : 'large'}
          busy={status === 'sending'}
          disabled={(!open && status !== 'sending') || paused}
          onClick={decision.vote}
          className="min-w-0 flex-1 disabled:opacity-100"
        >
          {t(label)}
        </Button>
      )}
      {decision.mayLock && <LockButton decision={decision} bare={line} />}
    </div>
  );
}

/** What stands in the button's place; another option brings the button back. */
function OwnVote({ decision: { ballot, voted } }: { decision: Decision }) {
  const t = useTranslations('play.decision');
  const label = ballot.responses.find(({ id }) => id === voted)?.label ?? '';
  return (
    <p className="flex min-h-11 min-w-0 flex-1 items-center gap-2 text-sm leading-snug font-medium">
      <span className="line-clamp-2 min-w-0 flex-1">{t('votedFor', { label })}</span>
      <button type="button" onClick={goToTheOptions} className="link min-h-11 shrink-0">
        {t('changeIt')}
      </button>
    </p>
  );
}

/** Seconds from which the button says that it is the last chance. */
const lastChance = 3;

function useLastChance({ ballot, paused }: Decision): boolean {
  const left = useSecondsLeft(ballot);
  return left !== null && left > 0 && left <= lastChance && !paused;
}

/** What the button says once there is nothing more to press. */
const labels = {
  none: 'pickFirst',
  picked: 'vote',
  sending: 'sendingVote',
  'will-send': 'willSendVote',
  saved: 'pickFirst',
} as const satisfies Record<VoteStatus, string>;

/** Only the lead, or who stands in: ends the vote for the team. Where there is no room its sign says so. */
function LockButton({ decision, bare }: { decision: Decision; bare: boolean }) {
  const t = useTranslations('play.decision.lock');
  const [asking, setAsking] = useState(false);
  const { ballot, picked, paused } = decision;
  const label = ballot.responses.find((response) => response.id === picked)?.label ?? '';
  return (
    <>
      <Button kind="quiet" disabled={picked === null || paused} onClick={() => setAsking(true)}>
        <Lock className="size-4" aria-hidden="true" />
        <span className={bare ? 'sr-only' : 'max-[24rem]:sr-only'}>{t('action')}</span>
      </Button>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
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
