'use client';

import { Award } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../_ui/button';
import { CertificatesDialog } from './certificates-dialog';

/** Certificates for whoever took part in an ended round. */
export function CertificatesButton({ roundId }: { roundId: string }) {
  const t = useTranslations('certificates.desk');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" size="small" onClick={() => setOpen(true)}>
        <Award className="size-4" aria-hidden="true" />
        {t('action')}
      </Button>
      {open && <CertificatesDialog roundId={roundId} onClose={() => setOpen(false)} />}
    </>
  );
}
