'use client';

import { useLiveState } from '../../_live/live-provider';
import { ConnectionBar } from '../../_ui/connection-bar';

/** The thin amber bar of every play screen. */
export function LineState() {
  const connection = useLiveState((state) => state.connection);
  const retryAt = useLiveState((state) => state.retryAt);
  return <ConnectionBar state={connection} retryAt={retryAt} />;
}
