'use client';

import { useTranslations } from 'use-intl';
import type { PlayerView, SeatView } from '@/engine/view/types';
import { Briefing } from './briefing';
import { CompanyBrief } from './company-brief';
import { Deck } from './deck';
import { Mates } from './mates';
import { OwnChoice } from './own-choice';
import { PracticeVote } from './practice-vote';
import { Priorities } from './priorities';
import { RoleBrief } from './role-brief';
import { RoleCards } from './role-cards';
import { StartPractice } from './start-practice';
import { YouAreIn } from './you-are-in';

/** The lobby on a phone: what one must know a card at a time, and everything else behind one line. */
export function NarrowLobby({ view, me }: { view: PlayerView; me: SeatView | null }) {
  const t = useTranslations('lobby.deck');
  return (
    <>
      {view.practice ? <StartPractice view={view} /> : <YouAreIn view={view} me={me} />}
      <Deck label={t('label')}>
        {me && view.sorting === 'own-choice' && !view.locked && <OwnChoice view={view} me={me} />}
        {!view.practice && <RoleBrief cards={view.roleCards} />}
        <CompanyBrief scenario={view.scenario} />
        {view.practice && <RoleBrief cards={view.roleCards} />}
        {!view.practice && me && <PracticeVote view={view} me={me} />}
        <Priorities view={view} />
      </Deck>
      {!view.practice && <Mates view={view} />}
      <details>
        <summary className="min-h-11 cursor-pointer py-2.5 font-medium">{t('everything')}</summary>
        <div className="mt-3 flex flex-col gap-6">
          <Briefing scenario={view.scenario} />
          <RoleCards cards={view.roleCards} goals={view.goals} folded={view.practice} />
        </div>
      </details>
    </>
  );
}
