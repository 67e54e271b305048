'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView, ResponseView } from '@/engine/view/types';
import { Avatar } from '../../_ui/avatar';
import { ChoiceCard } from '../../_ui/choice-card';
import { isolated } from '../../_ui/isolated';
import { useTextLanguage } from '../../_ui/text-language';
import type { Reading } from '../_intel/use-reading';
import { TouchedFacts } from './touched-facts';
import type { Decision } from './use-decision';

interface ResponseCardProps {
  view: PlayerView;
  decision: Decision;
  response: ResponseView;
  reading: Reading;
  /** What stands below the picked one. */
  children?: ReactNode;
}

/** One option with its trade-off, and who of the team is for it. */
export function ResponseCard({ view, decision, response, reading, children }: ResponseCardProps) {
  return (
    <div>
      <ChoiceCard
        name={`decision-${decision.ballot.decisionId}`}
        title={response.label}
        detail={response.tradeoff}
        lang={useTextLanguage()}
        note={<TouchedFacts view={view} response={response} reading={reading} />}
        selected={(decision.underWay ?? decision.picked) === response.id}
        disabled={decision.underWay !== null}
        onSelect={() => decision.pick(response.id)}
        aside={<Voters view={view} decision={decision} responseId={response.id} />}
      />
      {children}
    </div>
  );
}

const mostFaces = 3;

/** Who of the team has voted for it, this person included. */
function Voters({
  view,
  decision,
  responseId,
}: {
  view: PlayerView;
  decision: Decision;
  responseId: string;
}) {
  const t = useTranslations('play.decision');
  const { ballot, me, voted, status } = decision;
  const mates = view.team.seats.filter(
    (seat) => seat.id !== me.id && ballot.votes[seat.id]?.responseId === responseId,
  );
  const mine = voted === responseId && status !== 'sending' && status !== 'will-send';
  const seats = mine ? [me, ...mates] : mates;
  if (decision.practice || seats.length === 0) return null;
  const names = seats.map((seat) => (seat.id === me.id ? t('you') : isolated(seat.nickname))).join(', ');
  return (
    <span className="flex items-center self-start" title={names}>
      {seats.slice(0, mostFaces).map((seat) => (
        <span key={seat.id} className="-ml-1.5 rounded-full ring-2 ring-surface first:ml-0">
          <Avatar name={seat.nickname} id={seat.id} size="small" />
        </span>
      ))}
      {seats.length > mostFaces && (
        <span aria-hidden="true" className="figures ml-1 text-xs text-muted">
          +{seats.length - mostFaces}
        </span>
      )}
      <span className="sr-only">{t('votesBy', { names })}</span>
    </span>
  );
}
