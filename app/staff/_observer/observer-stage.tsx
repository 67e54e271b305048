'use client';

import { useTranslations } from 'use-intl';
import type { ObserverView } from '@/engine/view/observed';
import { LiveDebrief } from '../../_debrief/live-debrief';
import { GradeButton } from '../../_grading/grade-button';
import { useLiveState, useObserverView } from '../../_live/live-provider';
import { useRefusalWords } from '../../_live/use-refusal';
import { NotesPane } from '../../_notes/notes-pane';
import { useNoteKeys } from '../../_notes/use-note-keys';
import { ButtonLink } from '../../_ui/button';
import { ConnectionBar } from '../../_ui/connection-bar';
import { MessageScreen } from '../../_ui/message-screen';
import { useKeys } from '../../_ui/use-keys';
import { ConsoleSkeleton } from '../../instructor/workshops/[id]/_console/console-skeleton';
import { ObserverBar } from './observer-bar';
import { Past } from './past';
import { Teams } from './teams';

/** The room as the console sees it, without what is to come, and with nothing to press but one's own notes. */
export function ObserverStage({ title }: { title: string }) {
  const t = useTranslations('staff');
  const common = useTranslations('common');
  const inWords = useRefusalWords();
  const view = useObserverView();
  const signedOff = useLiveState((state) => state.signedOff);
  const connection = useLiveState((state) => state.connection);
  const retryAt = useLiveState((state) => state.retryAt);
  if (signedOff) {
    return (
      <MessageScreen
        title={t('observer.signedOff')}
        action={<ButtonLink href="/">{common('toStart')}</ButtonLink>}
      >
        {inWords({ code: signedOff })}
      </MessageScreen>
    );
  }
  return (
    <div className="dense flex min-h-dvh flex-col">
      <ConnectionBar state={connection} retryAt={retryAt} />
      {view ? (
        <>
          <ObserverBar view={view} title={title} />
          <Stage view={view} />
        </>
      ) : (
        <ConsoleSkeleton />
      )}
    </div>
  );
}

function Stage({ view }: { view: ObserverView }) {
  const t = useTranslations('staff.observer');
  const debrief = useLiveState((state) => state.debrief);
  const scene = { roundId: view.roundId, teams: view.teams, decisionId: view.current?.decisionId ?? null };
  useKeys(useNoteKeys(scene));
  const people = view.teams.reduce((sum, team) => sum + team.seats.length, 0);
  if (view.stage === 'lobby') {
    return (
      <main className="mx-auto flex max-w-xl flex-1 flex-col justify-center gap-2 px-4 py-12 text-center">
        <h2 className="text-xl text-balance">{t('waiting')}</h2>
        <p className="text-muted" role="status">
          {t('lobbyPeople', { count: people })}
        </p>
      </main>
    );
  }
  return (
    <>
      <main className="grid flex-1 grid-cols-[minmax(0,1fr)] content-start gap-3 p-3 xl:h-[calc(100dvh-var(--app-bar))] xl:flex-none xl:grid-rows-[minmax(0,1fr)] xl:content-stretch lg:grid-cols-[minmax(0,1fr)_20rem] xl:grid-cols-[20rem_minmax(0,1fr)_20rem]">
        <Past view={view} className="max-xl:order-3 lg:max-xl:col-span-2" />
        <Teams view={view} />
        <div className="flex min-h-0 flex-col gap-3">
          <div className="flex justify-end">
            <GradeButton teams={view.teams.filter((team) => team.seats.length > 0)} leads={false} />
          </div>
          <NotesPane scene={scene} className="min-h-64 max-xl:max-h-[36rem] xl:flex-1" />
        </div>
      </main>
      {view.stage === 'ended' && debrief?.roundId === view.roundId && (
        <LiveDebrief message={debrief} viewer="instructor" access="reads" />
      )}
    </>
  );
}
