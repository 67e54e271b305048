'use client';

import { useTranslations } from 'use-intl';
import type { PlayerView, SeatView } from '@/engine/view/types';
import { teamLook } from '@/look/team-look';
import { useForked } from '../../_live/use-rewind';
import { AppBar } from '../../_ui/app-bar';
import { TeamName } from '../../_ui/team-mark';
import { Wordmark } from '../../_ui/wordmark';
import { LineState } from '../_play/line-state';
import { SeatMenu } from '../_play/seat-menu';
import { useMe } from '../_play/use-me';
import { useMedia, wideEnough } from '../_war-room/use-media';
import { Briefing } from './briefing';
import { Mates } from './mates';
import { NarrowLobby } from './narrow-lobby';
import { OwnChoice } from './own-choice';
import { PracticeVote } from './practice-vote';
import { Priorities } from './priorities';
import { RoleCards } from './role-cards';
import { StartPractice } from './start-practice';
import { YouAreIn } from './you-are-in';

/** Before the clock starts: who one is, what is at stake, and that the device works. */
export function Lobby({ view }: { view: PlayerView }) {
  const t = useTranslations('common');
  const me = useMe(view);
  const forked = useForked();
  const wide = useMedia(wideEnough);
  return (
    <div className="min-h-dvh">
      <AppBar
        start={
          view.practice ? (
            <Wordmark />
          ) : (
            <TeamName
              index={view.team.index}
              name={t('team', { letter: teamLook(view.team.index).letter })}
            />
          )
        }
        end={<SeatMenu view={view} />}
      />
      <LineState />
      <main className="mx-auto flex max-w-5xl flex-col gap-6 px-4 py-6 desk:py-10">
        {forked && (
          <p className="rounded-md border border-accent/40 bg-accent/12 px-4 py-3 text-sm">{forked}</p>
        )}
        {wide ? <WideLobby view={view} me={me} /> : <NarrowLobby view={view} me={me} />}
      </main>
    </div>
  );
}

/** A laptop has room for all of it. */
function WideLobby({ view, me }: { view: PlayerView; me: SeatView | null }) {
  return (
    <div className="grid gap-8 desk:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="flex min-w-0 flex-col gap-6">
        {view.practice ? <StartPractice view={view} /> : <YouAreIn view={view} me={me} />}
        {!view.practice && <RoleCards cards={view.roleCards} goals={view.goals} />}
        {!view.practice && me && <PracticeVote view={view} me={me} />}
        <Briefing scenario={view.scenario} />
        {view.practice && <RoleCards cards={view.roleCards} goals={view.goals} folded />}
      </div>
      <div className="flex min-w-0 flex-col gap-6">
        {me && view.sorting === 'own-choice' && !view.locked && <OwnChoice view={view} me={me} />}
        {!view.practice && <Mates view={view} />}
        <Priorities view={view} />
      </div>
    </div>
  );
}
