'use client';

import { useTranslations } from 'use-intl';
import type { Debrief, DebriefWords } from '@/engine/debrief/types';
import { BetterCard } from './better-card';
import { MomentsCard } from './moments-card';
import { PartedCard } from './parted-card';
import { RankingCard } from './ranking-card';
import { ResultCard } from './result-card';

interface SummaryProps {
  debrief: Debrief;
  words: DebriefWords;
  ownTeamId?: string | undefined;
}

/** The story of a round in a minute: how it ended, what made it so, what would have been better. Chapters stand behind it. */
export function Summary({ debrief, words, ownTeamId }: SummaryProps) {
  const t = useTranslations('debrief.summary');
  const { teams } = debrief;
  const own = teams.length === 1 ? teams[0] : teams.find(({ teamId }) => teamId === ownTeamId);
  return (
    <section aria-label={t('title')} className="grid gap-4 pb-8 lg:grid-cols-2 [&>*]:break-inside-avoid">
      {own ? (
        <>
          <ResultCard debrief={debrief} team={own} words={words} />
          <MomentsCard team={own} words={words} />
          <BetterCard team={own} words={words} />
        </>
      ) : (
        <>
          <RankingCard teams={teams} />
          <PartedCard debrief={debrief} words={words} />
        </>
      )}
    </section>
  );
}
