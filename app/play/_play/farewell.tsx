'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { forgetSeat, type KeptSeat, keepSeat } from '../../_live/seats';
import type { Farewell as Code } from '../../_live/state';
import { useRefusalWords } from '../../_live/use-refusal';
import { Button } from '../../_ui/button';
import { GuestScreen } from '../../_ui/guest-screen';

/** This device no longer has the seat: why, and the one way on. */
export function Farewell({ code, kept }: { code: Code; kept: KeptSeat }) {
  const t = useTranslations('play.farewell');
  const inWords = useRefusalWords();
  const router = useRouter();
  // The seat is still this device's own: nothing is forgotten.
  const crowded = code === 'too-many-screens';
  const removed = code === 'seat-removed';
  const taken = code === 'other-device' && kept.seatCode !== '';

  function leave() {
    forgetSeat(kept.seatId);
    router.replace(wayBack(kept));
  }

  return (
    <GuestScreen place="centre">
      <div className="flex flex-col gap-4">
        <p className="kicker">{kept.title}</p>
        <div role="alert">
          <h1 className="text-2xl">{inWords({ code })}</h1>
          {taken && <p className="mt-3 text-muted">{t('takenHint')}</p>}
          {removed && <p className="mt-3 text-muted">{t('removedHint')}</p>}
        </div>
        <div className="mt-2 flex flex-wrap gap-2">
          {taken && <TakeBack kept={kept} />}
          {removed && (
            <Button kind="secondary" onClick={() => window.location.reload()}>
              {t('tryAgain')}
            </Button>
          )}
          {crowded ? (
            <Button onClick={() => window.location.reload()}>{t('here')}</Button>
          ) : (
            <Button kind={taken ? 'quiet' : 'primary'} onClick={leave}>
              {t('again')}
            </Button>
          )}
        </div>
      </div>
    </GuestScreen>
  );
}

/** The other device got a new key to the seat; its code gives us the next one. */
function TakeBack({ kept }: { kept: KeptSeat }) {
  const t = useTranslations('play.farewell');
  const inWords = useRefusalWords();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function takeBack() {
    const { door } = kept;
    if ('practice' in door) return;
    setBusy(true);
    const { openGuestLine } = await import('../../_live/guest');
    const line = openGuestLine();
    const answer = await line.takeSeat(door, kept.seatCode);
    line.close();
    setBusy(false);
    if (!answer.ok) return setProblem(inWords(answer));
    keepSeat({ ...kept, token: answer.token, seatCode: answer.seatCode, keptAt: Date.now() });
    window.location.reload();
  }

  return (
    <>
      {problem && (
        <p role="alert" className="w-full text-sm text-danger">
          {problem}
        </p>
      )}
      <Button busy={busy} onClick={() => void takeBack()}>
        {t('takeBack')}
      </Button>
    </>
  );
}

function wayBack({ door }: KeptSeat): string {
  if ('pin' in door) return `/join/${door.pin}`;
  return 'token' in door ? `/join#t=${door.token}` : '/practice';
}
