'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { chooseSeat, type KeptSeat, seatOfToday } from '../../_live/seats';
import { Button } from '../../_ui/button';
import { isolated } from '../../_ui/isolated';

/** On the front page: a phone that has a seat in a workshop of today goes back to it with one tap. */
export function KeptSeatCard() {
  const t = useTranslations('join.again');
  const router = useRouter();
  const [seat, setSeat] = useState<KeptSeat>();
  useEffect(() => setSeat(seatOfToday()), []);
  if (!seat) return null;

  function goOn({ seatId }: KeptSeat) {
    chooseSeat(seatId);
    router.push('/play');
  }

  return (
    <section className="flex animate-enter flex-wrap items-center justify-between gap-4 rounded-md border border-accent bg-accent/10 p-4">
      <div className="min-w-0">
        <p className="kicker">{seat.title}</p>
        <h2 className="text-lg wrap-anywhere">
          {seat.nickname ? t('title', { name: isolated(seat.nickname) }) : t('plain')}
        </h2>
      </div>
      <Button onClick={() => goOn(seat)}>{t('action')}</Button>
    </section>
  );
}
