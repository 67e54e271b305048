'use client';

import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { toast } from '@/app/_ui/toast';
import type { StaffInvitationItem } from '@/wire/lists';
import { usePeopleChange } from './use-people-change';

interface OpenInvitationsProps {
  invitations: readonly StaffInvitationItem[];
}

export function OpenInvitations({ invitations }: OpenInvitationsProps) {
  const t = useTranslations('people.invite');
  if (invitations.length === 0) return null;
  return (
    <section className="mt-8">
      <h2 className="text-lg">{t('open')}</h2>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {invitations.map((invitation) => (
          <Line key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </section>
  );
}

function Line({ invitation: { id, email, role, expiresAt } }: { invitation: StaffInvitationItem }) {
  const t = useTranslations('people');
  const format = useFormatter();
  const { busy, change } = usePeopleChange();
  const date = format.dateTime(new Date(expiresAt), { dateStyle: 'medium' });

  async function withdraw() {
    const answer = await change(`invitations/${id}`, 'PATCH', { withdrawn: true });
    if (answer.ok) toast(t('invite.withdrawn'));
    else toast(t('problem.title'), answer.words);
  }

  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-2 py-3">
      <span className="min-w-0">
        <bdi translate="no" className="block font-medium break-words">
          {email}
        </bdi>
        <span className="block text-xs text-muted">
          {t('invite.until', { role: t(`role.${role}`), date })}
        </span>
      </span>
      <Button
        kind="secondary"
        size="small"
        busy={busy}
        aria-label={t('invite.withdrawFor', { email })}
        onClick={() => void withdraw()}
      >
        {t('invite.withdraw')}
      </Button>
    </li>
  );
}
