'use client';

import { Download, Pencil, Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { download } from '@/app/_files/download';
import { Button } from '@/app/_ui/button';
import { Confirm } from '@/app/_ui/confirm';
import type { HomeworkItem } from '@/wire/homework';
import { EditHomework } from './edit-homework';
import { useHomeworkChange } from './use-homework-change';

interface HomeworkActionsProps {
  homework: HomeworkItem;
  /** How many have begun. */
  people: number;
  groups: readonly string[];
}

/** Close, change, take the results along, delete. */
export function HomeworkActions({ homework, people, groups }: HomeworkActionsProps) {
  const t = useTranslations('homework.detail');
  const locale = useLocale();
  const router = useRouter();
  const { busy, change, remove, failed } = useHomeworkChange(homework.id);
  const [asking, setAsking] = useState<'edit' | 'delete'>();
  const isClosed = homework.closedAt !== null;

  async function toggle() {
    await change({ closed: !isClosed }, t(isClosed ? 'reopened' : 'closed'));
  }
  async function take() {
    const refused = await download(`/api/homework/${homework.id}/results?language=${locale}`);
    if (refused) failed(refused.code);
  }
  async function erase() {
    if (await remove()) router.push('/instructor/homework');
    else setAsking(undefined);
  }

  return (
    <div className="mt-4 flex flex-wrap gap-2">
      <Button kind="secondary" size="small" busy={busy} onClick={() => void toggle()}>
        {t(isClosed ? 'reopen' : 'close')}
      </Button>
      <Button kind="secondary" size="small" onClick={() => setAsking('edit')}>
        <Pencil className="size-4" aria-hidden="true" />
        {t('edit')}
      </Button>
      <Button kind="secondary" size="small" onClick={() => void take()}>
        <Download className="size-4" aria-hidden="true" />
        {t('file')}
      </Button>
      <Button kind="quiet" size="small" onClick={() => setAsking('delete')}>
        <Trash2 className="size-4" aria-hidden="true" />
        {t('delete')}
      </Button>
      {asking === 'edit' && (
        <EditHomework homework={homework} groups={groups} onClose={() => setAsking(undefined)} />
      )}
      <Confirm
        open={asking === 'delete'}
        onClose={() => setAsking(undefined)}
        title={t('deleteTitle', { title: homework.title })}
        action={t('deleteAction')}
        danger
        busy={busy}
        onConfirm={() => void erase()}
      >
        {t('deleteText', { people })}
      </Confirm>
    </div>
  );
}
