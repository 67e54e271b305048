'use client';

import { Copy } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { QrCode } from '@/app/_ui/qr-code';
import { toast } from '@/app/_ui/toast';
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

  async function copy() {
    await navigator.clipboard.writeText(link.address);
    toast(t('copied'));
  }

  return (
    <div className="flex animate-enter flex-col gap-3 rounded-md border border-accent/50 bg-accent/8 p-3">
      <p className="font-semibold">{t(`made.${kind}`)}</p>
      <QrCode text={link.address} label={t('qr')} className="aspect-square w-40 self-center rounded-sm" />
      <p className="text-xs break-all select-all">{link.address}</p>
      <Button size="small" onClick={() => void copy()}>
        <Copy className="size-4" aria-hidden="true" />
        {t('copy')}
      </Button>
      <p className="text-xs text-muted">
        {kind === 'lead'
          ? t('handsOverOnce', { time: format.dateTime(until, { timeStyle: 'short' }) })
          : t('shownOnce', { date: format.dateTime(until, { dateStyle: 'medium' }) })}
      </p>
    </div>
  );
}
