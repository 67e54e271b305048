'use client';

import { Arrivals } from '../join/arrivals';
import { JoinPanel } from '../join/join-panel';
import { LobbyBar } from './lobby-bar';
import { Roster } from './roster';
import { Settings } from './settings';
import { Simulated } from './simulated';
import { StartBar } from './start-bar';

/** Before the start: how people get in, who is here, what will be played, and the one button. */
export function Lobby() {
  return (
    <>
      <LobbyBar />
      <main className="grid flex-1 content-start gap-4 p-4 md:grid-cols-[17rem_minmax(0,1fr)] md:grid-rows-[auto_1fr] xl:grid-cols-[17rem_minmax(0,1fr)_19rem]">
        <div className="flex flex-col gap-4 self-start">
          <JoinPanel />
          <Arrivals />
        </div>
        <Roster className="md:row-span-2 xl:row-span-1" />
        <div className="flex flex-col gap-4">
          <Settings />
          <Simulated />
        </div>
      </main>
      <StartBar />
    </>
  );
}
