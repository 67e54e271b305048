'use client';

import { useInstructorView, useLiveState } from '@/app/_live/live-provider';
import { ConnectionBar } from '@/app/_ui/connection-bar';
import type { ScenarioItem } from '@/wire/lists';
import { ConsoleProvider, useConsoleWorkshop } from './console-context';
import { ConsoleSkeleton } from './console-skeleton';
import { Ended } from './ended/ended';
import { Lobby } from './lobby/lobby';
import { Outside } from './outside/outside';
import { outsideHash, useHash } from './outside/use-hash';
import { Play } from './play';
import { SignedOff } from './signed-off';
import { HostBanner } from './staff/host-banner';

/** The console follows the round: lobby, play, debrief. */
export function ConsoleStage({ scenarios }: { scenarios: readonly ScenarioItem[] }) {
  const signedOff = useLiveState((state) => state.signedOff);
  const connection = useLiveState((state) => state.connection);
  const retryAt = useLiveState((state) => state.retryAt);
  if (signedOff) return <SignedOff code={signedOff} />;
  return (
    <div className="dense flex min-h-dvh flex-col">
      <ConnectionBar state={connection} retryAt={retryAt} />
      <Stage scenarios={scenarios} />
    </div>
  );
}

function Stage({ scenarios }: { scenarios: readonly ScenarioItem[] }) {
  const view = useInstructorView();
  const workshop = useConsoleWorkshop();
  const outside = useHash() === outsideHash && view?.stage !== 'ended';
  if (!view || !workshop) return <ConsoleSkeleton />;
  if (outside)
    return (
      <ConsoleProvider value={{ view, workshop, scenarios }}>
        <Outside />
      </ConsoleProvider>
    );
  return (
    <ConsoleProvider value={{ view, workshop, scenarios }}>
      {(view.stage === 'lobby' || view.stage === 'ended') && <HostBanner />}
      {view.stage === 'lobby' && <Lobby />}
      {(view.stage === 'running' || view.stage === 'paused') && <Play />}
      {view.stage === 'ended' && <Ended />}
    </ConsoleProvider>
  );
}
