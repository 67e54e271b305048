'use client';

import { useState } from 'react';
import { NotesPane } from '@/app/_notes/notes-pane';
import type { Scene } from '@/app/_notes/scene';
import { classNames } from '@/app/_ui/class-names';
import type { InstructorView } from '@/engine/view/console';
import { PlayBar } from './bar/play-bar';
import { StandstillBanner } from './bar/standstill-banner';
import { StrainBanner } from './bar/strain-banner';
import { usePlayKeys } from './bar/use-play-keys';
import { useConsole } from './console-context';
import { type Pane, PaneChoice } from './pane-choice';
import { ChosenTeam } from './people/chosen-team';
import { People } from './people/people';
import type { PlayDialog } from './play-dialog';
import { PlayDialogs } from './play-dialogs';
import { RunSheet } from './sheet/run-sheet';
import { HostBanner } from './staff/host-banner';
import { Stage } from './stage/stage';

/** The round as it is played: script, stage, people. On a tablet one pane at a time. */
export function Play() {
  const { view } = useConsole();
  const [pane, setPane] = useState<Pane>('stage');
  const [dialog, setDialog] = useState<PlayDialog>();
  const [shown, setShown] = useState<string>();
  const team = view.teams.find(({ id }) => id === shown);
  const show = (teamId: string) => {
    setShown(teamId);
    setPane('people');
  };
  const scene = sceneOf(view);
  usePlayKeys(view, scene, setDialog);
  const look = (which: Pane) => classNames('min-h-0 flex-1', pane !== which && 'max-xl:hidden');
  return (
    <div className="flex h-dvh min-h-0 flex-col">
      <PlayBar onDialog={setDialog} />
      <StandstillBanner />
      <StrainBanner />
      <HostBanner />
      <PaneChoice pane={pane} onPaneChange={setPane} />
      <main className="grid min-h-0 flex-1 gap-3 p-3 xl:grid-cols-[17rem_minmax(0,1fr)_17rem] min-[90rem]:grid-cols-[20rem_minmax(0,1fr)_20rem]">
        <RunSheet className={look('sheet')} />
        <Stage className={look('stage')} shown={team?.id} onShow={show} />
        <div className={classNames('flex min-h-0 flex-col gap-3', onRight(pane))}>
          {team ? (
            <ChosenTeam team={team} onBack={() => setShown(undefined)} className={look('people')} />
          ) : (
            <People className={look('people')} />
          )}
          <NotesPane scene={scene} className={look('notes')} />
        </div>
      </main>
      <PlayDialogs dialog={dialog} onDialog={setDialog} />
    </div>
  );
}

/** People and notes share the right column; where panes do not fit, it is there for either of them. */
function onRight(pane: Pane): string {
  return pane === 'people' || pane === 'notes' ? '' : 'max-xl:hidden';
}

function sceneOf({ roundId, teams, current }: InstructorView): Scene {
  return { roundId, teams, decisionId: current?.decisionId ?? null };
}
