'use client';

import { SunMoon } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from './icon-button';
import { remember } from './remember';

/** Flips what is shown now; from then on the choice holds on every screen. */
export function ThemeSwitch() {
  const t = useTranslations('common.theme');

  function flip() {
    const root = document.documentElement;
    const next = getComputedStyle(root).colorScheme === 'light' ? 'dark' : 'light';
    root.dataset.theme = next;
    remember('theme', next);
  }

  return <IconButton icon={SunMoon} label={t('label')} onClick={flip} />;
}
