'use client';

import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Cell, Head, RowHead, Table } from '@/app/_debrief/table';
import { Badge } from '@/app/_ui/badge';
import { copyText } from '@/app/_ui/copy-text';
import { IconButton } from '@/app/_ui/icon-button';
import { Menu } from '@/app/_ui/menu';
import { teamLook } from '@/look/team-look';
import { PlayerDialog } from './player-dialog';
import type { ListedWorkshop, Player } from './players-context';
import { usePlayers } from './use-players';

interface PlayerTableProps {
  workshop: ListedWorkshop;
  players: readonly Player[];
}

/** Who is expected, where they will sit, and whether they have come. */
export function PlayerTable({ workshop, players }: PlayerTableProps) {
  const t = useTranslations('expected.table');
  const [changed, setChanged] = useState<Player>();
  return (
    <>
      <Table caption={t('caption')} quiet>
        <thead>
          <tr>
            <Head>{t('name')}</Head>
            <Head>{t('state')}</Head>
            <Head>{t('team')}</Head>
            <Head>{t('role')}</Head>
            <Head>{t('group')}</Head>
            <Head>{t('email')}</Head>
            <Head>
              <span className="sr-only">{t('actions')}</span>
            </Head>
          </tr>
        </thead>
        <tbody>
          {players.map((player) => (
            <Line key={player.id} workshop={workshop} player={player} onChange={() => setChanged(player)} />
          ))}
        </tbody>
      </Table>
      {changed && <PlayerDialog workshop={workshop} player={changed} onClose={() => setChanged(undefined)} />}
    </>
  );
}

interface LineProps {
  workshop: ListedWorkshop;
  player: Player;
  onChange: () => void;
}

function Line({ workshop, player, onChange }: LineProps) {
  const t = useTranslations('expected');
  const common = useTranslations('common');
  const { name, team, role, group, email } = player;
  const roleName = workshop.roles.find((one) => one.role === role)?.name;
  return (
    <tr>
      <RowHead className="max-w-30 wrap-anywhere sm:max-w-56">{name}</RowHead>
      <Cell>
        <State player={player} />
      </Cell>
      <Cell>
        {team === null ? (
          <span className="text-muted">{t('table.anyTeam')}</span>
        ) : (
          common('team', { letter: teamLook(team).letter })
        )}
      </Cell>
      <Cell>{roleName ?? <span className="text-muted">{t('table.noRole')}</span>}</Cell>
      <Cell className="max-w-40 wrap-anywhere">{group ?? '–'}</Cell>
      <Cell className="max-w-56 wrap-anywhere">{email ?? '–'}</Cell>
      <Cell>
        <LineMenu workshop={workshop} player={player} onChange={onChange} />
      </Cell>
    </tr>
  );
}

function State({ player: { joined, address, invitedAt, remindedAt } }: { player: Player }) {
  const t = useTranslations('expected.table');
  const format = useFormatter();
  const day = (at: number) => format.dateTime(new Date(at), { day: 'numeric', month: 'short' });
  const mailed =
    remindedAt !== null
      ? t('reminded', { date: day(remindedAt) })
      : invitedAt !== null && t('invited', { date: day(invitedAt) });
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <Badge tone={joined ? 'good' : address === null ? 'warn' : 'neutral'}>
        {t(joined ? 'joined' : address === null ? 'withdrawn' : 'missing')}
      </Badge>
      {mailed && <span className="text-xs text-muted">{mailed}</span>}
    </span>
  );
}

function LineMenu({ workshop, player, onChange }: LineProps) {
  const t = useTranslations('expected');
  const { remove, renew, withdraw, tell } = usePlayers(workshop.id);
  const { name, address } = player;
  async function copy() {
    if (address === null) return;
    // Where the browser lets nobody copy, the link itself is shown.
    tell((await copyText(address, document.body)) ? t('done.copied', { count: 1 }) : address);
  }
  return (
    <Menu
      trigger={<IconButton icon={Ellipsis} label={t('table.more', { name })} size="small" />}
      groups={[
        [
          { label: t('act.copy'), disabled: address === null, onSelect: () => void copy() },
          { label: t('act.change'), onSelect: onChange },
        ],
        [
          { label: t('act.renew'), onSelect: () => void renew(player) },
          { label: t('act.withdraw'), disabled: address === null, onSelect: () => void withdraw(player) },
        ],
        [{ label: t('act.remove'), danger: true, onSelect: () => void remove(player) }],
      ]}
    />
  );
}
