'use client';

import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { useTextLanguage } from '../../_ui/text-language';
import type { Reading } from '../_intel/use-reading';
import { BallotFacts } from './ballot-facts';
import { ChainCard } from './chain';
import { Confidence } from './confidence';
import { Hints } from './hints';
import { Message } from './message';
import { Places } from './places';
import { ResponseCard } from './response-card';
import { UnreadFacts } from './unread-facts';
import type { Decision } from './use-decision';
import { Words } from './words';

interface BallotBodyProps {
  view: PlayerView;
  decision: Decision;
  reading: Reading;
}

/** The context, what is known, and the options: a tap selects, the button below votes. */
export function BallotBody({ view, decision, reading }: BallotBodyProps) {
  const t = useTranslations('play.decision');
  const lang = useTextLanguage();
  const { ballot, picked, practice, underWay } = decision;
  const shown = ballot.responses.filter(({ id }) => underWay === null || id === underWay);
  return (
    <div className="flex flex-col gap-3.5">
      <ChainCard key={`way ${ballot.decisionId}`} view={view} decision={decision} />
      {ballot.context && (
        <p lang={lang} className="max-w-measure text-sm text-pretty text-muted">
          {ballot.context}
        </p>
      )}
      <UnreadFacts key={`unread ${ballot.decisionId}`} view={view} reading={reading} />
      <BallotFacts view={view} ids={ballot.facts.filter(reading.isRead)} />
      <fieldset className="@container">
        <legend className="sr-only">{t('options')}</legend>
        <div className="grid gap-2 @min-[35rem]:grid-cols-2">
          {shown.map((response) => (
            <ResponseCard
              key={response.id}
              view={view}
              decision={decision}
              response={response}
              reading={reading}
            >
              {(underWay ?? picked) === response.id && <Message response={response} />}
            </ResponseCard>
          ))}
        </div>
      </fieldset>
      {!practice && underWay === null && ballot.confidence && picked !== null && (
        <Confidence decision={decision} />
      )}
      <Places decision={decision} />
      <Words key={`words ${ballot.decisionId}`} view={view} decision={decision} />
      {practice && underWay === null && <Hints key={ballot.decisionId} view={view} ballot={ballot} />}
      {!practice && underWay === null && <p className="text-sm text-pretty">{t('rule')}</p>}
    </div>
  );
}
