'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { CopyLink } from '@/app/_ui/copy-link';
import { EmptyState } from '@/app/_ui/empty-state';
import { Toasts } from '@/app/_ui/toast';
import { useFreshPage } from '@/app/instructor/_frame/use-fresh-page';
import { ImportList } from './import-list';
import { LinkActions } from './link-actions';
import { MailPart } from './mail-part';
import { PlayerDialog } from './player-dialog';
import { PlayerTable } from './player-table';
import type { ListedWorkshop, Player } from './players-context';

interface PlayersScreenProps {
  workshop: ListedWorkshop;
  players: readonly Player[];
}

/** How often the page asks who has joined since, in ms. */
const everyMs = 10_000;

export function PlayersScreen({ workshop, players }: PlayersScreenProps) {
  const t = useTranslations('expected');
  const [open, setOpen] = useState<'list' | 'one'>();
  const joined = players.filter((player) => player.joined).length;
  const close = () => setOpen(undefined);
  useFreshPage(everyMs);
  return (
    <Toasts>
      <h1 className="text-2xl">{t('title')}</h1>
      <p className="mt-2 max-w-measure text-muted">{t(workshop.worksCouncil ? 'noNames' : 'lead')}</p>
      {!workshop.worksCouncil && (
        <>
          <div className="mt-5 flex flex-wrap gap-2">
            <Button size="small" onClick={() => setOpen('list')}>
              {t('import.action')}
            </Button>
            <Button kind="secondary" size="small" onClick={() => setOpen('one')}>
              {t('act.add')}
            </Button>
          </div>
          {players.length === 0 ? (
            <EmptyState drawing="room" title={t('empty')}>
              {t('emptyText')}
            </EmptyState>
          ) : (
            <>
              <LinkActions workshop={workshop} players={players} />
              <p className="mt-6 text-sm text-muted" role="status">
                {t('count', { count: players.length, joined })}
              </p>
              <MailPart workshop={workshop} players={players} />
              <PlayerTable workshop={workshop} players={players} />
            </>
          )}
        </>
      )}
      <div className="mt-6">
        <CopyLink address={workshop.beforeAddress} label={t('act.before')} kind="quiet" />
      </div>
      {open === 'list' && <ImportList workshop={workshop} onClose={close} />}
      {open === 'one' && <PlayerDialog workshop={workshop} player={undefined} onClose={close} />}
    </Toasts>
  );
}
