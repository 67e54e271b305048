'use client';

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
      <main className="grid flex-1 content-start gap-4 p-4 pb-32 lg:grid-cols-[19rem_minmax(0,1fr)]">
        <div className="flex flex-col gap-4">
          <JoinPanel />
          <Settings />
          <Simulated />
        </div>
        <Roster />
      </main>
      <StartBar />
    </>
  );
}
