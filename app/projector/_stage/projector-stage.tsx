'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLiveState, useProjectorView } from '../../_live/live-provider';
import { ConnectionBar } from '../../_ui/connection-bar';
import { keepAwake } from '../../_ui/keep-awake';
import { TextLanguage } from '../../_ui/text-language';
import { useKeys } from '../../_ui/use-keys';
import { toggleFullScreen } from './full-screen';
import { Help } from './help';
import { Lobby } from './lobby/lobby';
import { Notice } from './notice';
import { Play } from './play/play';
import { ClickForSound } from './sound/click-for-sound';
import { setWallSound, useWallSound } from './sound/wall-sound';
import { Story } from './story/story';

/** What the room sees follows the round; the person at the keyboard can blank it. */
export function ProjectorStage() {
  const [blank, setBlank] = useState(false);
  const [help, setHelp] = useState(false);
  const connection = useLiveState((state) => state.connection);
  const retryAt = useLiveState((state) => state.retryAt);
  const sound = useWallSound();
  const read = useProjectorView()?.scenario.language;
  useEffect(() => keepAwake(), []);
  useKeys({
    f: toggleFullScreen,
    b: () => setBlank(!blank),
    s: () => setWallSound(sound === 'off'),
    '?': () => setHelp(true),
  });
  return (
    <>
      <div className="fixed inset-x-0 top-0 z-30">
        <ConnectionBar state={connection} retryAt={retryAt} />
      </div>
      <TextLanguage languages={[]} read={read}>
        <Scene blank={blank} />
      </TextLanguage>
      <ClickForSound />
      <Help open={help} onOpen={() => setHelp(true)} onClose={() => setHelp(false)} />
    </>
  );
}

function Scene({ blank }: { blank: boolean }) {
  const t = useTranslations('projector');
  const view = useProjectorView();
  const signedOff = useLiveState((state) => state.signedOff);
  if (signedOff) return <Notice title={t('closed')} hint={t('noTokenHint')} />;
  if (view === null) return <Notice title={t('connecting')} />;
  if (blank) return <div data-stage className="h-dvh w-full bg-black" />;
  if (view.blank) return <Notice title={t('play.moment')} />;
  switch (view.stage) {
    case 'lobby':
      return <Lobby view={view} />;
    case 'running':
    case 'paused':
      return <Play view={view} />;
    case 'ended':
      return <Story />;
  }
}
