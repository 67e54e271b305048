'use client';

import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { BarButton } from '../../_ui/bar-button';
import { DownloadDialog } from './download-dialog';
import { LanguageChoice } from './language-choice';

/** The pack to print before the event, for a round in its lobby. */
export function PackButton({ roundId }: { roundId: string }) {
  const t = useTranslations('exports.pack');
  const [open, setOpen] = useState(false);
  const [language, setLanguage] = useState(useLocale());
  const words = { download: t('download'), working: t('working'), done: t('done') };
  const address = `/api/rounds/${roundId}/exports/pack?${new URLSearchParams({ language })}`;

  return (
    <>
      <BarButton icon={Printer} label={t('action')} onClick={() => setOpen(true)} />
      <DownloadDialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('title')}
        description={t('lead')}
        words={words}
        address={address}
      >
        <p className="mt-3 mb-4 font-medium">{t('secret')}</p>
        <LanguageChoice value={language} onValueChange={setLanguage} />
      </DownloadDialog>
    </>
  );
}
