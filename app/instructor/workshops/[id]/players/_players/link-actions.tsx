'use client';

import { Copy, Download, Printer } from 'lucide-react';
import type { MouseEvent } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { download } from '@/app/_files/download';
import { Button, ButtonLink } from '@/app/_ui/button';
import { copyText } from '@/app/_ui/copy-text';
import type { ListedWorkshop, Player } from './players-context';
import { useListProblem, usePlayers } from './use-players';

interface LinkActionsProps {
  workshop: ListedWorkshop;
  players: readonly Player[];
}

/** All personal links at once. */
export function LinkActions({ workshop, players }: LinkActionsProps) {
  const t = useTranslations('expected');
  const { tell } = usePlayers(workshop.id);
  const problemWords = useListProblem();
  const locale = useLocale();
  async function take() {
    const refused = await download(`/api/workshops/${workshop.id}/players/links?language=${locale}`);
    if (refused) tell(problemWords(refused.code, ''));
  }
  const linked = players.filter(({ address }) => address !== null);
  async function copyAll({ currentTarget }: MouseEvent<HTMLButtonElement>) {
    const lines = linked.map(({ name, address }) => `${name}\t${address}`).join('\n');
    const isThere = await copyText(lines, currentTarget);
    tell(isThere ? t('done.copied', { count: linked.length }) : t('done.notCopied'));
  }
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      <Button kind="secondary" size="small" onClick={(event) => void copyAll(event)}>
        <Copy className="size-4" aria-hidden="true" />
        {t('act.copyAll')}
      </Button>
      <Button kind="secondary" size="small" onClick={() => void take()}>
        <Download className="size-4" aria-hidden="true" />
        {t('act.file')}
      </Button>
      <ButtonLink href={`/instructor/workshops/${workshop.id}/players/sheet`} kind="secondary" size="small">
        <Printer className="size-4" aria-hidden="true" />
        {t('act.sheet')}
      </ButtonLink>
    </div>
  );
}
