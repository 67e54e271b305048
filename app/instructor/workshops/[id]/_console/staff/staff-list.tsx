'use client';

import { UserX } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Badge } from '@/app/_ui/badge';
import { classNames } from '@/app/_ui/class-names';
import { Confirm } from '@/app/_ui/confirm';
import { IconButton } from '@/app/_ui/icon-button';
import { isolated } from '@/app/_ui/isolated';
import { PersonName } from '@/app/_ui/person-name';
import type { StaffMember } from '@/wire/downstream';
import { useOrder } from '../use-order';
import { useStaff } from './use-staff';

/** Who has which rights, who is here now, and the way to take rights back. */
export function StaffList() {
  const t = useTranslations('staff');
  const { people } = useStaff();
  const { ask, busy } = useOrder();
  const [leaving, setLeaving] = useState<StaffMember>();
  return (
    <section aria-label={t('list')}>
      <ul className="divide-y divide-line rounded-md border border-line">
        {people.map((person) => (
          <Member key={person.id} person={person} onSendAway={() => setLeaving(person)} />
        ))}
      </ul>
      {people.length === 1 && <p className="mt-2 text-muted">{t('nobody')}</p>}
      <Confirm
        open={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
        title={t('sendAway.title', { name: isolated(leaving?.name ?? '') })}
        action={t('sendAway.short')}
        danger
        busy={busy}
        onConfirm={() =>
          void ask((live) => live.staff.sendAway(leaving?.id ?? '')).then(() => setLeaving(undefined))
        }
      >
        {t('sendAway.text')}
      </Confirm>
    </section>
  );
}

function Member({ person, onSendAway }: { person: StaffMember; onSendAway: () => void }) {
  const t = useTranslations('staff');
  const { me, host, can } = useStaff();
  const { id, name, rights, here } = person;
  return (
    <li className="flex min-h-12 items-center gap-3 px-3 py-1">
      <span
        aria-hidden="true"
        className={classNames('size-2 shrink-0 rounded-full', here ? 'bg-good' : 'bg-control')}
      />
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium">
          {id === me?.id ? t('you', { name: isolated(name) }) : <PersonName name={name} />}
        </span>
        <span className="text-xs text-muted">
          {t(`rights.${rights}`)} · {here ? t('here') : t('away')}
        </span>
      </span>
      {id === host?.id && <Badge tone="accent">{t('leads')}</Badge>}
      {rights !== 'owner' && can('invite') && (
        <IconButton icon={UserX} label={t('sendAway.action', { name })} size="small" onClick={onSendAway} />
      )}
    </li>
  );
}
