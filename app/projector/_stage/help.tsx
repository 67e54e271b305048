'use client';

import { Keyboard } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Dialog } from '../../_ui/dialog';
import { KeyList } from '../../_ui/key-list';
import { LanguageSwitch } from '../../_ui/language-switch';
import { Switch } from '../../_ui/switch';
import { ThemeSwitch } from '../../_ui/theme-switch';
import { setWallSound, useWallSound } from './sound/wall-sound';

const keys = [
  ['full', 'F'],
  ['blank', 'B'],
  ['sound', 'S'],
  ['arrows', '← →'],
  ['whatIf', '1 – 9'],
  ['curves', '↑ ↓'],
  ['play', 'P'],
  ['beside', 'D'],
  ['team', 'T'],
  ['scenes', '1 – 5'],
  ['options', 'O'],
  ['reveal', 'R'],
  ['help', '?'],
] as const;

interface HelpProps {
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
}

/** Keys, and the language of this screen. The button shows itself to a mouse or the keyboard only. */
export function Help({ open, onOpen, onClose }: HelpProps) {
  const t = useTranslations('projector.keys');
  const sounds = useTranslations('projector.sound');
  const sound = useWallSound();
  return (
    <>
      <button
        type="button"
        aria-label={t('button')}
        onClick={onOpen}
        className="fixed right-2 bottom-2 z-20 rounded-md p-2 text-muted opacity-0 transition-opacity hover:opacity-100 focus-visible:opacity-100"
      >
        <Keyboard className="size-8" aria-hidden="true" />
      </button>
      <Dialog open={open} onClose={onClose} title={t('title')}>
        <div className="text-base">
          <KeyList keys={keys} wordsOf={t} />
        </div>
        <div className="mt-5 border-t border-line pt-3">
          <Switch
            label={sounds('switch')}
            hint={sounds('hint')}
            checked={sound !== 'off'}
            onCheckedChange={setWallSound}
          />
        </div>
        <div className="mt-3 flex items-center gap-2 border-t border-line pt-3">
          <span className="flex-1 text-muted">{t('language')}</span>
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </Dialog>
    </>
  );
}
