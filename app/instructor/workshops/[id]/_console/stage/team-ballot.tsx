'use client';

import { useTranslations } from 'use-intl';
import { useCountdown, useSecondsUntil } from '@/app/_live/use-play-clock';
import { Countdown } from '@/app/_ui/countdown';
import { QuorumRing } from '@/app/_ui/quorum-ring';
import type { TeamStatus } from '@/engine/view/console';
import type { BallotView } from '@/engine/view/types';
import { useConsole } from '../console-context';
import { nameList } from '../people/name-list';
import { Tally } from './tally';
import { TeamActions } from './team-actions';
import { useIsLate } from './use-is-late';

interface TeamBallotProps {
  team: TeamStatus;
  ballot: BallotView;
}

/** A decision in the making: time left, who voted for what, who has not. */
export function TeamBallot({ team, ballot }: TeamBallotProps) {
  const t = useTranslations('instructor.stage');
  const late = useIsLate(ballot);
  const silent = nameList(team.silent.map((id) => team.seats.find((seat) => seat.id === id)?.nickname ?? ''));
  return (
    <>
      <div className="flex items-center justify-between gap-2">
        <Clock ballot={ballot} />
        <QuorumRing votes={ballot.voted} needed={ballot.present} />
      </div>
      <Tally ballot={ballot} />
      <Written ballot={ballot} />
      {silent && (
        <p className={late ? 'text-xs text-warn' : 'text-xs text-muted'}>{t('silent', { names: silent })}</p>
      )}
      <Resolving ballot={ballot} />
      <TeamActions team={team} />
    </>
  );
}

function Clock({ ballot }: { ballot: BallotView }) {
  const t = useTranslations('instructor.stage');
  const figures = useCountdown(ballot);
  return figures ? (
    <Countdown {...figures} size="small" words={false} />
  ) : (
    <span className="text-xs text-muted">{t('untimed')}</span>
  );
}

/** The team's words as they stand now, where the decision asks for some. */
function Written({ ballot }: { ballot: BallotView }) {
  const t = useTranslations('grading');
  const { settings } = useConsole().view;
  // In works-council mode drafts stay with the team: nothing here is no sign of silence.
  if (ballot.ask === null || settings.worksCouncil) return null;
  const words = ballot.drafts.find(({ seatId }) => seatId === ballot.wordsOf)?.text;
  return words ? (
    <p className="line-clamp-3 border-l-2 border-line pl-2 text-xs break-words">“{words}”</p>
  ) : (
    <p className="text-xs text-muted">{t('notYetWritten')}</p>
  );
}

function Resolving({ ballot }: { ballot: BallotView }) {
  const t = useTranslations('instructor.stage');
  const seconds = useSecondsUntil(ballot.resolvesP);
  return seconds === null ? null : (
    <p className="text-xs text-good">{t('resolves', { seconds: String(seconds) })}</p>
  );
}
