'use client';

import { useTranslations } from 'use-intl';
import { LanguageSwitch } from '../../_ui/language-switch';

/** Emergency calm: the instructor needs the room, and nothing here competes. */
export function CalmScreen() {
  const t = useTranslations('play.calm');
  return (
    <main className="relative flex min-h-dvh animate-phase flex-col items-center justify-center gap-3 bg-background px-6 text-center">
      <div className="absolute top-0 right-2 flex h-(--app-bar) items-center">
        <LanguageSwitch />
      </div>
      <h1 className="text-xl" role="status">
        {t('title')}
      </h1>
      <p className="max-w-sm text-muted">{t('text')}</p>
    </main>
  );
}
