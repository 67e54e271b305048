'use client';

import { Hourglass } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { freezeSeconds } from '@/engine/vocabulary';
import { useMe } from '../_play/use-me';

/** One pair of hands: while they check, talk or write, nothing else can be taken. */
export function BusyNote({ view, seconds }: { view: PlayerView; seconds: number }) {
  const t = useTranslations('play.desk.busy');
  const me = useMe(view);
  if (seconds === 0 || !me) return null;
  return (
    <p className="flex items-center gap-2.5 rounded-md bg-accent/10 px-3.5 py-2.5 text-sm">
      <Hourglass className="size-4 shrink-0 text-accent" aria-hidden="true" />
      <span className="flex-1">{t(workOf(view, me.id))}</span>
      <span translate="no" className="figures font-medium">
        {t('seconds', { seconds: String(seconds) })}
      </span>
    </p>
  );
}

/** What keeps this person: told by what ends when they are free. */
function workOf({ facts, calls, powers, desk }: PlayerView, seatId: string) {
  const freeP = desk.busyUntil[seatId];
  const checking = facts.find((fact) => fact.checking?.seatId === seatId)?.checking;
  if (checking) return checking.check;
  if (calls.some(({ by, endP }) => by === seatId && endP === freeP)) return 'call';
  const accounts = powers.operations?.accounts ?? [];
  if (accounts.some(({ frozenP }) => frozenP !== null && frozenP + freezeSeconds * 1000 === freeP))
    return 'freeze';
  return 'working';
}
