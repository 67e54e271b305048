'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { isolated } from '@/app/_ui/isolated';
import type { PersonItem } from '@/wire/lists';
import { Problem } from '../../_account/problem';
import { ShownLink } from './shown-link';
import { usePeopleChange } from './use-people-change';

interface ResetLinkDialogProps {
  person: PersonItem;
  onClose: () => void;
}

const made = z.object({ address: z.string() });

/** Makes the link when it is asked for, not when the dialog opens: an unused link is a door left open. */
export function ResetLinkDialog({ person, onClose }: ResetLinkDialogProps) {
  const t = useTranslations('people');
  const { busy, change } = usePeopleChange();
  const [address, setAddress] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const name = isolated(person.name);

  async function make() {
    const answer = await change(`${person.id}/reset-link`, 'POST');
    if (answer.ok) setAddress(made.parse(answer.body).address);
    else setProblem(answer.words);
  }

  return (
    <Dialog
      onClose={onClose}
      title={t('resetLink.title', { name })}
      description={t('resetLink.text', { name })}
      footer={
        address ? (
          <Button onClick={onClose}>{t('resetLink.close')}</Button>
        ) : (
          <Button busy={busy} onClick={() => void make()}>
            {t('action.resetLink')}
          </Button>
        )
      }
    >
      <div className="mt-4 flex flex-col gap-3">
        {address && <ShownLink address={address} copy={t('resetLink.copy')} />}
        <Problem words={problem} />
      </div>
    </Dialog>
  );
}
