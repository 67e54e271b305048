'use client';

import { Settings2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { Dialog } from '../../_ui/dialog';
import { IconButton } from '../../_ui/icon-button';
import { ThemeSwitch } from '../../_ui/theme-switch';
import { BuzzSwitch } from './buzz-switch';
import { EndPractice } from './end-practice';
import { ExtraTime } from './extra-time';
import { LanguageChoice } from './language-choice';
import { MoveDevice } from './move-device';
import { OwnDataLink } from './own-data-link';

/** What is about this person alone: language, time, look, and the way to another device. */
export function SeatMenu({ view }: { view: PlayerView }) {
  const t = useTranslations('play.menu');
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton icon={Settings2} label={t('open')} onClick={() => setOpen(true)} className="-mr-2" />
      <Dialog open={open} onClose={() => setOpen(false)} title={t('title')}>
        <div className="flex flex-col gap-5 pt-1">
          <LanguageChoice view={view} />
          {!view.clock.untimed && view.stage !== 'ended' && <ExtraTime />}
          <div className="flex items-center justify-between gap-4">
            <span className="text-sm font-medium">{t('look')}</span>
            <ThemeSwitch />
          </div>
          <BuzzSwitch />
          {!view.practice && <MoveDevice />}
          <OwnDataLink view={view} />
          {view.practice && view.stage !== 'ended' && <EndPractice onEnded={() => setOpen(false)} />}
        </div>
      </Dialog>
    </>
  );
}
