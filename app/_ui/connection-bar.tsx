'use client';

import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from './announce';
import { useNow } from './use-now';

export type Connection = 'connecting' | 'connected' | 'reconnecting' | 'offline';

interface ConnectionBarProps {
  state: Connection;
  /** When the next try starts, by this device's clock (epoch ms). */
  retryAt?: number | undefined;
}

/** A thin amber bar with honest words. The content below stays readable and usable. */
export function ConnectionBar({ state, retryAt }: ConnectionBarProps) {
  const t = useTranslations('common.connection');
  const seconds = useNow((now) => Math.max(0, Math.ceil(((retryAt ?? now) - now) / 1000)), 0);
  const words = state === 'connected' ? '' : t(state);
  const away = useRef(false);
  useEffect(() => {
    announce(words === '' && away.current ? t('back') : words);
    away.current = state === 'reconnecting' || state === 'offline';
  }, [words, state, t]);
  if (state === 'connected') return null;
  return (
    <aside
      aria-label={t('label')}
      className="border-b border-warn/50 bg-warn-wash px-4 py-1.5 text-center text-xs text-text print:hidden"
    >
      {words} {state === 'reconnecting' && seconds > 0 && t('retryIn', { seconds })}
    </aside>
  );
}
