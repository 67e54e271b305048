'use client';

import { UserRoundCheck, WifiOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { classNames } from '@/app/_ui/class-names';
import { useOrder } from '../use-order';
import { useStaff } from './use-staff';

/** Said when somebody else leads; and that the lead can be taken, when their line is down. */
export function HostBanner() {
  const t = useTranslations('staff.handOver');
  const { host, isHost, can } = useStaff();
  const { ask, busy } = useOrder();
  if (!host || isHost) return null;
  const Icon = host.here ? UserRoundCheck : WifiOff;
  const { name } = host;
  return (
    <div
      className={classNames(
        'flex shrink-0 flex-wrap items-center justify-center gap-x-3 gap-y-1 border-b px-4 py-1.5 text-sm',
        host.here ? 'border-line bg-surface text-muted' : 'border-warn/50 bg-warn-wash text-warn',
      )}
    >
      <Icon className="size-4 shrink-0" aria-hidden="true" />
      <p role="status">{host.here ? t('otherHere', { name }) : t('otherAway', { name })}</p>
      {(!host.here || can('own')) && (
        <button
          type="button"
          disabled={busy}
          className="font-semibold text-accent underline underline-offset-2"
          onClick={() => void ask((live) => live.staff.becomeHost())}
        >
          {can('own') ? t('takeBack') : t('take')}
        </button>
      )}
    </div>
  );
}
