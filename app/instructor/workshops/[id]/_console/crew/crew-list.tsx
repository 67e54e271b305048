'use client';

import { UserX } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Badge } from '@/app/_ui/badge';
import { classNames } from '@/app/_ui/class-names';
import { Confirm } from '@/app/_ui/confirm';
import { IconButton } from '@/app/_ui/icon-button';
import type { CrewMember } from '@/wire/downstream';
import { useOrder } from '../use-order';
import { useCrew } from './use-crew';

/** Who has which rights, who is here now, and the way to take rights back. */
export function CrewList() {
  const t = useTranslations('crew');
  const { people } = useCrew();
  const { ask, busy } = useOrder();
  const [leaving, setLeaving] = useState<CrewMember>();
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
        onOpenChange={() => setLeaving(undefined)}
        title={t('sendAway.title', { name: leaving?.name ?? '' })}
        action={t('sendAway.short')}
        danger
        busy={busy}
        onConfirm={() =>
          void ask((live) => live.crew.sendAway(leaving?.id ?? '')).then(() => setLeaving(undefined))
        }
      >
        {t('sendAway.text')}
      </Confirm>
    </section>
  );
}

function Member({ person, onSendAway }: { person: CrewMember; onSendAway: () => void }) {
  const t = useTranslations('crew');
  const { me, leader, can } = useCrew();
  const { id, name, rights, here } = person;
  return (
    <li className="flex min-h-12 items-center gap-3 px-3 py-1">
      <span
        aria-hidden="true"
        className={classNames('size-2 shrink-0 rounded-full', here ? 'bg-good' : 'bg-control')}
      />
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium">{id === me?.id ? t('you', { name }) : name}</span>
        <span className="text-xs text-muted">
          {t(`rights.${rights}`)} · {here ? t('here') : t('away')}
        </span>
      </span>
      {id === leader?.id && <Badge tone="accent">{t('leads')}</Badge>}
      {rights !== 'owner' && can('invite') && (
        <IconButton icon={UserX} label={t('sendAway.action', { name })} size="small" onClick={onSendAway} />
      )}
    </li>
  );
}
