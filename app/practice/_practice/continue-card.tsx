'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { chooseSeat, type KeptSeat, practiceSeat } from '../../_live/seats';
import { Button } from '../../_ui/button';

/** A round of one's own that is still open; known only to this device. */
export function ContinueCard() {
  const t = useTranslations('practice.again');
  const router = useRouter();
  const [seat, setSeat] = useState<KeptSeat>();
  useEffect(() => setSeat(practiceSeat()), []);
  if (!seat) return null;

  function goOn({ seatId }: KeptSeat) {
    chooseSeat(seatId);
    router.push('/play');
  }

  return (
    <section className="flex animate-enter flex-wrap items-center justify-between gap-4 rounded-md border border-accent bg-accent/10 p-4 sm:p-5">
      <div>
        <h2 className="text-lg">{seat.title}</h2>
        <p className="text-sm text-muted">{t('text')}</p>
      </div>
      <Button onClick={() => goOn(seat)}>{t('action')}</Button>
    </section>
  );
}
