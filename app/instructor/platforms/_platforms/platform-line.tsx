'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Confirm } from '@/app/_ui/confirm';
import { isolated } from '@/app/_ui/isolated';
import { toast } from '@/app/_ui/toast';
import type { PlatformItem, Trainer } from './items';
import { PlatformDialog } from './platform-dialog';
import { usePlatformChange } from './use-platform-change';

interface PlatformLineProps {
  item: PlatformItem;
  trainers: readonly Trainer[];
}

/** A platform: who gets what its instructors make, and whether its grades arrive. */
export function PlatformLine({ item: { platform, grades }, trainers }: PlatformLineProps) {
  const t = useTranslations('lti.platforms');
  const { busy, change } = usePlatformChange();
  const [asking, setAsking] = useState<'edit' | 'remove'>();
  const name = isolated(platform.name);
  const trainer = trainers.find(({ id }) => id === platform.trainerId);

  async function act(path: string, method: 'POST' | 'DELETE', done: string) {
    const answer = await change(path, method);
    if (answer.ok) toast(done);
    else toast(t('wrong.title'), answer.words);
    setAsking(undefined);
  }

  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-2 py-3">
      <div className="min-w-0">
        <h3 className="font-medium">{platform.name}</h3>
        <p translate="no" className="text-xs break-all text-muted">
          {platform.issuer} · {platform.clientId}
        </p>
        <p className="text-xs text-muted">
          {trainer ? t('choosers', { name: isolated(trainer.name) }) : t('noChoosers')} ·{' '}
          {t(`grade.${platform.gradeOf}`)} · {t('waiting', { count: grades.waiting })}
        </p>
        {grades.givenUp > 0 && (
          <p className="text-xs text-danger">{t('givenUp', { count: grades.givenUp })}</p>
        )}
        {grades.problem && (
          <code translate="no" className="text-xs text-muted">
            {grades.problem}
          </code>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        {grades.waiting + grades.givenUp > 0 && (
          <Button
            kind="secondary"
            size="small"
            busy={busy}
            onClick={() => void act(`/${platform.id}/again`, 'POST', t('againDone'))}
          >
            {t('again')}
          </Button>
        )}
        <Button
          kind="secondary"
          size="small"
          aria-label={t('editOf', { name })}
          onClick={() => setAsking('edit')}
        >
          {t('edit')}
        </Button>
        <Button
          kind="quiet"
          size="small"
          aria-label={t('removeOf', { name })}
          onClick={() => setAsking('remove')}
        >
          {t('remove')}
        </Button>
      </div>
      {asking === 'edit' && (
        <PlatformDialog platform={platform} trainers={trainers} onClose={() => setAsking(undefined)} />
      )}
      {asking === 'remove' && (
        <Confirm
          onClose={() => setAsking(undefined)}
          title={t('removeTitle', { name })}
          action={t('remove')}
          danger
          busy={busy}
          onConfirm={() => void act(`/${platform.id}`, 'DELETE', t('removed', { name }))}
        >
          {t('removeText')}
        </Confirm>
      )}
    </li>
  );
}
