'use client';

import { useCallback, useEffect, useRef } from 'react';
import { type GuestLine, openGuestLine } from './guest';

/** The line of somebody without a seat: opened when it is first asked for, closed when the screen goes. */
export function useGuestLine(): () => GuestLine {
  const opened = useRef<GuestLine>(undefined);
  useEffect(
    () => () => {
      opened.current?.close();
      opened.current = undefined;
    },
    [],
  );
  return useCallback(() => {
    opened.current ??= openGuestLine();
    return opened.current;
  }, []);
}
