'use client';

import { Toasts } from '../../../../../../_ui/toast';
import { CertificatesButton } from '../../../../../_certificates/certificates-button';
import { ExportsMenu } from '../../../../../_exports/exports-menu';

/** What can be taken home from a round, however old it is. */
export function RoundTools({ roundId }: { roundId: string }) {
  return (
    <Toasts>
      <CertificatesButton roundId={roundId} />
      <ExportsMenu roundId={roundId} />
    </Toasts>
  );
}
