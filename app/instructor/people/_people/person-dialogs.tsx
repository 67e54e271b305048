'use client';

import { useTranslations } from 'use-intl';
import { Confirm } from '@/app/_ui/confirm';
import { isolated } from '@/app/_ui/isolated';
import { toast } from '@/app/_ui/toast';
import type { PersonItem } from '@/wire/lists';
import { ResetLinkDialog } from './reset-link-dialog';
import { RoleDialog } from './role-dialog';
import { usePeopleChange } from './use-people-change';

/** What is asked about somebody before something is done. */
export type PersonQuestion = { kind: 'role' | 'resetLink' | 'signOut' | 'remove'; person: PersonItem };

interface PersonDialogsProps {
  question: PersonQuestion;
  onClose: () => void;
}

export function PersonDialogs({ question: { kind, person }, onClose }: PersonDialogsProps) {
  switch (kind) {
    case 'role':
      return <RoleDialog person={person} onClose={onClose} />;
    case 'resetLink':
      return <ResetLinkDialog person={person} onClose={onClose} />;
    case 'signOut':
    case 'remove':
      return <Sure kind={kind} person={person} onClose={onClose} />;
  }
}

interface SureProps {
  kind: 'signOut' | 'remove';
  person: PersonItem;
  onClose: () => void;
}

/** What goes with it, said before it goes. */
function Sure({ kind, person, onClose }: SureProps) {
  const t = useTranslations('people');
  const { busy, change } = usePeopleChange();
  const name = isolated(person.name);

  async function confirm() {
    const answer = await change(`${person.id}/${kind === 'remove' ? 'remove' : 'sign-out'}`, 'POST');
    if (answer.ok) toast(t(`${kind}.done`, { name }));
    else toast(t('problem.title'), answer.words);
    onClose();
  }

  return (
    <Confirm
      onClose={onClose}
      title={t(`${kind}.title`, { name })}
      action={t(`${kind}.action`)}
      danger={kind === 'remove'}
      busy={busy}
      onConfirm={() => void confirm()}
    >
      {t(`${kind}.text`)}
    </Confirm>
  );
}
