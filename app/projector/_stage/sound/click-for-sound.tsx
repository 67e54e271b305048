'use client';

import { Volume2 } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useWallSound, wakeSound } from './wall-sound';

/** Sound was switched on before, and the browser waits for a click: this screen says so to whoever stands at it. */
export function ClickForSound() {
  const t = useTranslations('projector.sound');
  const sound = useWallSound();
  useEffect(() => {
    const wake = () => void wakeSound();
    wake();
    for (const act of acts) document.addEventListener(act, wake);
    return () => {
      for (const act of acts) document.removeEventListener(act, wake);
    };
  }, []);
  if (sound !== 'waits') return null;
  return (
    <button
      type="button"
      onClick={() => void wakeSound()}
      className="fixed right-[5vw] bottom-[6rem] z-20 flex items-center gap-4 rounded-md border-4 border-time bg-background px-8 py-3 text-stage text-text"
    >
      <Volume2 className="size-12 text-time" aria-hidden="true" />
      {t('click')}
    </button>
  );
}

const acts = ['pointerdown', 'keydown'] as const;
