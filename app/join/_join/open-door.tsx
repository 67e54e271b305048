'use client';

import { Users } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { SeatGrant, WorkshopCard } from '@/wire/answers';
import type { Door, GuestLine } from '../../_live/guest';
import { chooseSeat, keepSeat, seatsIn } from '../../_live/seats';
import { Button } from '../../_ui/button';
import { NicknameForm } from './nickname-form';
import { SeatCodeForm } from './seat-code-form';
import { WelcomeBack } from './welcome-back';

interface OpenDoorProps {
  door: Door;
  workshop: WorkshopCard;
  line: () => Promise<GuestLine>;
}

/** The workshop is found: come back to a seat, take a new one, or bring one from another device. */
export function OpenDoor({ door, workshop, line }: OpenDoorProps) {
  const t = useTranslations('join');
  const router = useRouter();
  const [known] = useState(() => seatsIn(workshop.id, door));
  const [way, setWay] = useState<'again' | 'name' | 'code'>(known.length > 0 ? 'again' : 'name');

  function enter({ seatId, token, seatCode }: SeatGrant, nickname: string, language: string) {
    keepSeat({
      seatId,
      token,
      seatCode,
      nickname,
      language,
      title: workshop.title,
      workshopId: workshop.id,
      door,
      keptAt: Date.now(),
    });
    router.push('/play');
  }
  function comeBack(seatId: string) {
    chooseSeat(seatId);
    router.push('/play');
  }

  if (way === 'again') {
    return (
      <WelcomeBack seats={known} title={workshop.title} onBack={comeBack} onOther={() => setWay('name')} />
    );
  }
  if (way === 'code') {
    return <SeatCodeForm door={door} line={line} onSeat={enter} onClose={() => setWay('name')} />;
  }
  return (
    <>
      <WorkshopHeader workshop={workshop} />
      {workshop.locked ? (
        <p className="rounded-md border border-warn/50 bg-warn/10 p-4 text-sm">{t('screen.locked')}</p>
      ) : (
        <NicknameForm door={door} workshop={workshop} line={line} onSeat={enter} />
      )}
      <Button kind="quiet" onClick={() => setWay('code')} className="self-center">
        {t('code.open')}
      </Button>
    </>
  );
}

function WorkshopHeader({ workshop }: { workshop: WorkshopCard }) {
  const t = useTranslations('join.screen');
  const { titles, scenario } = workshop;
  const title = titles[useLocale()] ?? scenario.title;
  return (
    <div>
      <p className="kicker">{t('playing')}</p>
      <h1 className="mt-1 text-2xl">{workshop.title}</h1>
      <p className="mt-2 text-sm text-muted">{t('scenario', { title })}</p>
      <p className="mt-1 flex items-center gap-2 text-sm text-muted">
        <Users className="size-4" aria-hidden="true" />
        {t('people', { count: workshop.players })}
      </p>
    </div>
  );
}
