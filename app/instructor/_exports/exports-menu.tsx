'use client';

import { Download } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { type ExportKind, exportKinds, namedSheets, type SheetId, sheetIds } from '@/wire/limits';
import { Button } from '../../_ui/button';
import { Select } from '../../_ui/select';
import { Switch } from '../../_ui/switch';
import { DownloadDialog } from './download-dialog';
import { LanguageChoice } from './language-choice';

/** Everything that can be taken home from an ended round: choose what, in which language, and whether with names. */
export function ExportsMenu(props: Omit<ExportsDialogProps, 'onClose'>) {
  const t = useTranslations('exports');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" size="small" onClick={() => setOpen(true)}>
        <Download className="size-4" aria-hidden="true" />
        {t('action')}
      </Button>
      {open && <ExportsDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

interface ExportsDialogProps {
  roundId: string;
  /** Works-council mode: no names, and no file that tells what single seats did. */
  worksCouncil: boolean;
  onClose: () => void;
}

function ExportsDialog({ roundId, worksCouncil, onClose }: ExportsDialogProps) {
  const t = useTranslations('exports');
  const privacy = useTranslations('privacy.mode');
  const [kind, setKind] = useState<ExportKind>('report');
  const [part, setPart] = useState<SheetId>('decisions');
  const [language, setLanguage] = useState(useLocale());
  const [names, setNames] = useState(false);
  const words = { download: t('download'), working: t('working'), done: t('done') };
  const query = new URLSearchParams({ language, names: names ? '1' : '0' });
  if (kind === 'table') query.set('part', part);
  const address = `/api/rounds/${roundId}/exports/${kind}?${query}`;

  return (
    <DownloadDialog
      onClose={onClose}
      title={t('title')}
      description={t('lead')}
      words={words}
      address={address}
    >
      <div className="mt-4 flex flex-col gap-4">
        <Select
          label={t('kind')}
          hint={t(`hints.${kind}`)}
          value={kind}
          onValueChange={setKind}
          options={exportKinds
            .filter((value) => !worksCouncil || value !== 'sealed')
            .map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        {kind === 'table' && (
          <Select
            label={t('part')}
            value={part}
            onValueChange={setPart}
            options={sheetIds
              .filter((value) => names || !namedSheets.includes(value))
              .map((value) => ({ value, label: t(`sheet.${value}`) }))}
          />
        )}
        <LanguageChoice value={language} onValueChange={setLanguage} />
        {worksCouncil ? (
          <p className="text-muted">{privacy('exports')}</p>
        ) : (
          <Switch label={t('names')} hint={t('namesHint')} checked={names} onCheckedChange={setNames} />
        )}
      </div>
    </DownloadDialog>
  );
}
