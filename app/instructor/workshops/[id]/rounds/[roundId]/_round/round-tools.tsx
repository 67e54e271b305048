'use client';

import { ClipboardCheck } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { buttonLook } from '@/app/_ui/button-look';
import { LanguageSwitch } from '@/app/_ui/language-switch';
import { Toasts } from '@/app/_ui/toast';
import { CertificatesButton } from '@/app/instructor/_certificates/certificates-button';
import { ExportsMenu } from '@/app/instructor/_exports/exports-menu';
import { can, type Rights } from '@/wire/permissions';

interface RoundToolsProps {
  workshopId: string;
  roundId: string;
  rights: Rights;
  /** No file tells what single people did. */
  worksCouncil: boolean;
}

/** What can be taken home from a round, however old it is, and graded, as far as one's rights reach. */
export function RoundTools({ workshopId, roundId, rights, worksCouncil }: RoundToolsProps) {
  const t = useTranslations('grading');
  return (
    <Toasts>
      {can(rights, 'note-and-grade') && (
        <Link
          href={`/instructor/workshops/${workshopId}/rounds/${roundId}/grading`}
          className={buttonLook('quiet', 'small')}
        >
          <ClipboardCheck className="size-4" aria-hidden="true" />
          {t('open')}
        </Link>
      )}
      {can(rights, 'own') && <CertificatesButton roundId={roundId} />}
      {can(rights, 'export') && <ExportsMenu roundId={roundId} worksCouncil={worksCouncil} />}
      <LanguageSwitch compact />
    </Toasts>
  );
}
