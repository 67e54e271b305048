'use client';

import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { BarButton } from '../../_ui/bar-button';
import { Button } from '../../_ui/button';
import { Dialog } from '../../_ui/dialog';
import { toast } from '../../_ui/toast';
import { LanguageChoice } from './language-choice';
import { ProblemLine } from './problem-line';
import { useDownload } from './use-download';

/** The pack to print before the event, for a round in its lobby. */
export function PackButton({ roundId }: { roundId: string }) {
  const t = useTranslations('exports.pack');
  const [open, setOpen] = useState(false);
  const [language, setLanguage] = useState(useLocale());
  const { working, problem, letters, fetchFile } = useDownload();

  async function download() {
    const address = `/api/rounds/${roundId}/exports/pack?${new URLSearchParams({ language })}`;
    if (await fetchFile(address)) toast(t('done'));
  }

  return (
    <>
      <BarButton icon={Printer} label={t('action')} onClick={() => setOpen(true)} />
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('title')}
        description={t('lead')}
        footer={
          <Button busy={working} onClick={() => void download()}>
            {t(working ? 'working' : 'download')}
          </Button>
        }
      >
        <p className="mt-3 mb-4 font-medium">{t('secret')}</p>
        <LanguageChoice value={language} onValueChange={setLanguage} />
        <ProblemLine problem={problem} letters={letters} />
      </Dialog>
    </>
  );
}
