'use client';

import { useTranslations } from 'use-intl';
import type { Debrief, DebriefWords } from '../../../engine/debrief/types';
import { RealCase } from './case/real-case';
import { Contents } from './contents';
import { Curves } from './curves/curves';
import { Decisions } from './decisions/decisions';
import { Desk } from './desk/desk';
import { Limits } from './limits';
import { Outcome } from './outcome/outcome';
import { Questions } from './questions/questions';
import { StepsBack } from './steps-back';
import { WhatIfSection } from './what-if/what-if-section';
import { Why } from './why/why';

interface DebriefScreenProps {
  debrief: Debrief;
  words: DebriefWords;
  viewer: 'player' | 'instructor' | 'projector';
  /** A player's team stands first everywhere. */
  teamId?: string | undefined;
  seatId?: string | undefined;
}

/** The guided look back, in the order in which one talks about it. Light unless the person chose otherwise; prints as a report. */
export function DebriefScreen({ debrief, words, viewer, teamId }: DebriefScreenProps) {
  const t = useTranslations('debrief');
  const ownTeamId = viewer === 'player' ? teamId : undefined;
  return (
    <div data-default-theme="light" className="bg-background text-text">
      <div className="mx-auto max-w-6xl px-4 pt-8 md:px-8">
        <header className="pb-8">
          <p className="kicker">
            {t('title')} · {words.company}
          </p>
          <h1 className="mt-1 text-2xl md:text-3xl">{words.title}</h1>
          <p className="mt-2 text-muted">{t('lead')}</p>
          <StepsBack debrief={debrief} />
          {debrief.onPaper && <p className="mt-2 text-sm font-medium">{t('onPaper')}</p>}
          <Contents />
        </header>
        <Outcome debrief={debrief} ownTeamId={ownTeamId} />
        <Curves debrief={debrief} words={words} ownTeamId={ownTeamId} />
        <Decisions debrief={debrief} words={words} ownTeamId={ownTeamId} />
        <Why debrief={debrief} words={words} ownTeamId={ownTeamId} />
        {!debrief.onPaper && <Desk teams={debrief.teams} ownTeamId={ownTeamId} />}
        <RealCase words={words} />
        <WhatIfSection debrief={debrief} words={words} ownTeamId={ownTeamId} />
        <Questions />
        <Limits debrief={debrief} />
      </div>
    </div>
  );
}
