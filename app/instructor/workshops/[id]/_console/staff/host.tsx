'use client';

import { MonitorSmartphone } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { isolated } from '@/app/_ui/isolated';
import type { InvitationLink } from '@/wire/answers';
import { useOrder } from '../use-order';
import { FreshLink } from './fresh-link';
import { useInvite } from './use-invite';
import { useStaff } from './use-staff';

/** Who leads, and the ways to give the lead away or take it back. */
export function Lead() {
  const t = useTranslations('staff.handOver');
  const { host, people, isHost, me, can } = useStaff();
  const { ask, busy } = useOrder();
  const { invite, inviting } = useInvite();
  const [link, setLink] = useState<InvitationLink>();
  const mayGive = isHost || can('own');
  const heirs = people.filter(({ id, rights }) => rights !== 'observer' && id !== host?.id && id !== me?.id);
  const name = host?.name ?? '';
  return (
    <section aria-label={t('title')} className="flex flex-col gap-3">
      <h3 className="text-sm font-semibold">{t('title')}</h3>
      <p className="text-muted">
        {isHost ? t('you') : host?.here === false ? t('otherAway', { name }) : t('other', { name })}
      </p>
      {!isHost && (can('own') || host?.here === false) && (
        <Button size="small" busy={busy} onClick={() => void ask((live) => live.staff.becomeHost())}>
          {can('own') ? t('takeBack') : t('take')}
        </Button>
      )}
      {mayGive &&
        heirs.map((heir) => (
          <Button
            key={heir.id}
            kind="secondary"
            size="small"
            busy={busy}
            onClick={() =>
              void ask((live) => live.staff.handOver(heir.id), t('done', { name: isolated(heir.name) }))
            }
          >
            {t('to', { name: isolated(heir.name) })}
          </Button>
        ))}
      {mayGive && (
        <>
          <Button
            kind="secondary"
            size="small"
            busy={inviting}
            onClick={() => void invite('co-instructor', true).then(setLink)}
          >
            <MonitorSmartphone className="size-4" aria-hidden="true" />
            {t('device')}
          </Button>
          <p className="text-xs text-muted">{t('deviceHint')}</p>
        </>
      )}
      {link && <FreshLink link={link} kind="lead" />}
    </section>
  );
}
