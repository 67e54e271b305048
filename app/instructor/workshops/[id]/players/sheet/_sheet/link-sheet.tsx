'use client';

import { Printer } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { QrCode } from '@/app/_ui/qr-code';
import { teamLook } from '@/look/team-look';
import type { ListedWorkshop, Player } from '../../_players/players-context';

interface LinkSheetProps {
  title: string;
  /** The address that people find the server at, as they read it. */
  place: string;
  players: readonly Player[];
  roles: ListedWorkshop['roles'];
}

/** Cards to cut apart, two beside each other; none is torn between two pages. */
export function LinkSheet({ title, place, players, roles }: LinkSheetProps) {
  const t = useTranslations('expected');
  const common = useTranslations('common');
  const linked = players.flatMap((player) =>
    player.address === null ? [] : [{ ...player, address: player.address }],
  );
  return (
    <>
      <div className="mt-4 flex flex-wrap items-start justify-between gap-3 print:hidden">
        <div>
          <h1 className="text-2xl">{t('sheet.title')}</h1>
          <p className="mt-1 max-w-measure text-sm text-muted">{t('sheet.lead')}</p>
        </div>
        <Button onClick={() => window.print()}>
          <Printer className="size-4" aria-hidden="true" />
          {t('sheet.print')}
        </Button>
      </div>
      <ul className="mt-6 grid bg-white p-4 text-black sm:grid-cols-2 print:mt-0 print:grid-cols-2 print:p-0">
        {linked.map(({ id, name, team, role, address }) => (
          <li
            key={id}
            className="flex items-center gap-4 border border-dashed border-neutral-400 p-4 break-inside-avoid"
          >
            <QrCode text={address} label={t('sheet.qr', { name })} className="size-28 shrink-0" />
            <div className="min-w-0">
              <p className="text-lg leading-snug font-semibold wrap-anywhere">{name}</p>
              <p className="text-sm">
                {[
                  team === null ? undefined : common('team', { letter: teamLook(team).letter }),
                  roles.find((one) => one.role === role)?.name,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <p className="mt-1 text-xs wrap-anywhere">
                {title} · {place}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
