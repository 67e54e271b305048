'use client';

import { ClipboardCheck } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { buttonLook } from '@/app/_ui/button-look';
import { Toasts } from '@/app/_ui/toast';
import { CertificatesButton } from '@/app/instructor/_certificates/certificates-button';
import { ExportsMenu } from '@/app/instructor/_exports/exports-menu';

/** What can be taken home from a round, however old it is. */
export function RoundTools({ workshopId, roundId }: { workshopId: string; roundId: string }) {
  const t = useTranslations('grading');
  return (
    <Toasts>
      <Link
        href={`/instructor/workshops/${workshopId}/rounds/${roundId}/grading`}
        className={buttonLook('quiet', 'small')}
      >
        <ClipboardCheck className="size-4" aria-hidden="true" />
        {t('open')}
      </Link>
      <CertificatesButton roundId={roundId} />
      <ExportsMenu roundId={roundId} />
    </Toasts>
  );
}
