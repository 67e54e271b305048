'use client';

import { ListTree } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { type MselFile, mselFiles } from '@/wire/limits';
import { Button } from '../../_ui/button';
import { Select } from '../../_ui/select';
import { DownloadDialog } from './download-dialog';
import { LanguageChoice } from './language-choice';

/** The chosen scenario as a list of events; nothing while none is chosen. */
export function MselButton({ scenario }: { scenario: { slug: string; title: string } | undefined }) {
  const t = useTranslations('exports.msel');
  const [open, setOpen] = useState(false);
  if (!scenario) return null;
  return (
    <>
      <Button kind="quiet" size="small" className="-ml-3 self-start" onClick={() => setOpen(true)}>
        <ListTree className="size-4" aria-hidden="true" />
        {t('action')}
      </Button>
      {open && <MselDialog {...scenario} onClose={() => setOpen(false)} />}
    </>
  );
}

interface MselDialogProps {
  slug: string;
  title: string;
  onClose: () => void;
}

function MselDialog({ slug, title, onClose }: MselDialogProps) {
  const t = useTranslations('exports.msel');
  const [language, setLanguage] = useState(useLocale());
  const [file, setFile] = useState<MselFile>('xlsx');
  const words = { download: t('download'), working: t('working'), done: t('done') };
  const address = `/api/scenarios/${slug}/msel?${new URLSearchParams({ language, file })}`;

  return (
    <DownloadDialog
      onClose={onClose}
      title={t('title', { title })}
      description={t('lead')}
      words={words}
      address={address}
    >
      <p className="mt-3 mb-4 font-medium">{t('secret')}</p>
      <div className="flex flex-col gap-4">
        <Select
          label={t('file')}
          value={file}
          onValueChange={setFile}
          options={mselFiles.map((value) => ({ value, label: t(`files.${value}`) }))}
        />
        <LanguageChoice value={language} onValueChange={setLanguage} />
      </div>
    </DownloadDialog>
  );
}
