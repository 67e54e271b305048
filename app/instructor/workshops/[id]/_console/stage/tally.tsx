'use client';

import { useTranslations } from 'use-intl';
import type { BallotView } from '@/engine/view/types';

/** What the votes say so far, the most first. For the instructor's eyes only. */
export function Tally({ ballot }: { ballot: BallotView }) {
  const t = useTranslations('instructor.stage');
  const counted = ballot.responses
    .map(({ id, label }) => ({ id, label, votes: votesFor(ballot, id) }))
    .filter(({ votes }) => votes > 0)
    .sort((left, right) => right.votes - left.votes);
  if (counted.length === 0) return <p className="text-xs text-muted">{t('noVotes')}</p>;
  return (
    <ul className="flex flex-col gap-1 text-sm">
      {counted.map(({ id, label, votes }) => (
        <li key={id} className="flex items-baseline gap-2">
          <span translate="no" className="figures w-4 shrink-0 text-right font-semibold">
            {votes}
          </span>
          <span className="min-w-0 flex-1 leading-snug">{label}</span>
        </li>
      ))}
    </ul>
  );
}

function votesFor({ votes }: BallotView, responseId: string): number {
  return Object.values(votes).filter((vote) => vote.responseId === responseId).length;
}
