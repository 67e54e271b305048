'use client';

import { TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { currentSeat, type KeptSeat, seatOutlivesPage } from '../../_live/seats';

/** Said where the browser keeps nothing (a private window, a full disk, forbidden storage): a reload would lose the seat. */
export function UnkeptNote() {
  const t = useTranslations('play.unkept');
  const [seat, setSeat] = useState<KeptSeat>();
  useEffect(() => setSeat(seatOutlivesPage() ? undefined : currentSeat()), []);
  if (!seat) return null;
  return (
    <aside className="mt-3 flex items-start gap-2 rounded-md border border-warn/50 bg-warn/10 p-3 text-sm">
      <TriangleAlert className="mt-0.5 size-4 shrink-0 text-warn" aria-hidden="true" />
      <p>
        {t('text')}{' '}
        {seat.seatCode && (
          <>
            {t('code')}{' '}
            <code translate="no" className="figures font-semibold select-all">
              {seat.seatCode}
            </code>
          </>
        )}
      </p>
    </aside>
  );
}
