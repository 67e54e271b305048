'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { forgetSeat, type KeptSeat } from '../../_live/seats';
import type { Farewell as Code } from '../../_live/state';
import { useRefusalWords } from '../../_live/use-refusal';
import { Button } from '../../_ui/button';

/** This device no longer has the seat: why, and the one way on. */
export function Farewell({ code, kept }: { code: Code; kept: KeptSeat }) {
  const t = useTranslations('play.farewell');
  const inWords = useRefusalWords();
  const router = useRouter();
  const taken = code === 'other-device';

  function leave() {
    forgetSeat(kept.seatId);
    router.replace(wayBack(kept));
  }

  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col justify-center gap-4 px-4 py-12">
      <p className="kicker">{kept.title}</p>
      <h1 className="text-2xl" role="alert">
        {inWords({ code })}
      </h1>
      {taken && <p className="text-muted">{t('takenHint')}</p>}
      <div className="mt-2 flex flex-wrap gap-2">
        {taken ? (
          <Button onClick={() => window.location.reload()}>{t('takeBack')}</Button>
        ) : (
          <Button onClick={leave}>{t('again')}</Button>
        )}
      </div>
    </main>
  );
}

function wayBack({ door }: KeptSeat): string {
  if ('pin' in door) return `/join/${door.pin}`;
  return 'token' in door ? '/join' : '/practice';
}
