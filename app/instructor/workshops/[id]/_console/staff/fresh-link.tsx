'use client';

import { useFormatter, useTranslations } from 'use-intl';
import { CopyLink } from '@/app/_ui/copy-link';
import { QrCode } from '@/app/_ui/qr-code';
import type { InvitationLink } from '@/wire/answers';
import type { InvitedRights } from '@/wire/permissions';

interface FreshLinkProps {
  link: InvitationLink;
  kind: InvitedRights | 'lead';
}

/** A link that was just made: to copy, to read, to scan. It is not shown again. */
export function FreshLink({ link, kind }: FreshLinkProps) {
  const t = useTranslations('staff.invite');
  const format = useFormatter();
  const until = new Date(link.expiresAt);

  return (
    <div className="flex animate-enter flex-col gap-3 rounded-md border border-accent/50 bg-accent/8 p-3">
      <p className="font-semibold">{t(`made.${kind}`)}</p>
      <QrCode text={link.address} label={t('qr')} className="aspect-square w-40 self-center rounded-sm" />
      <p className="text-xs break-all select-all">{link.address}</p>
      <CopyLink address={link.address} label={t('copy')} />
      <p className="text-xs text-muted">
        {kind === 'lead'
          ? t('handsOverOnce', { time: format.dateTime(until, { timeStyle: 'short' }) })
          : t('shownOnce', { date: format.dateTime(until, { dateStyle: 'medium' }) })}
      </p>
    </div>
  );
}
