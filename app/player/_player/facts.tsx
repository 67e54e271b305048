'use client';

import { useFormatter, useTranslations } from 'use-intl';
import { teamLook } from '@/look/team-look';
import type { PreRead } from '@/wire/expected';
import { isTimeZone } from '@/wire/time-zone';

/** When and where, for how long, and in which team. */
export function Facts({ preRead: { startsAt, timeZone, scenario, me } }: { preRead: PreRead }) {
  const t = useTranslations('expected.page');
  const common = useTranslations('common');
  const format = useFormatter();
  const zone = isTimeZone(timeZone) ? timeZone : undefined;
  const date =
    startsAt !== null &&
    format.dateTime(new Date(startsAt), {
      ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
      ...{ hour: '2-digit', minute: '2-digit', ...(zone && { timeZone: zone }) },
    });
  return (
    <dl className="flex flex-col gap-3 rounded-md border border-line bg-surface p-4 text-sm">
      <div>
        <dt className="kicker">{t('whenLabel')}</dt>
        <dd className="mt-0.5">
          {date && zone ? t('when', { date, zone: zone.replaceAll('_', ' ') }) : date || t('noDate')}
          <span className="block text-muted">{t('minutes', { minutes: scenario.minutes })}</span>
        </dd>
      </div>
      <div>
        <dt className="kicker">{t('whereLabel')}</dt>
        <dd className="mt-0.5">
          {t('where')}
          <a href="/check" className="block w-fit py-1 text-accent underline underline-offset-2">
            {t('check')}
          </a>
          {me && me.team !== null && (
            <span className="block text-muted">
              {t('inTeam', { team: common('team', { letter: teamLook(me.team).letter }) })}
            </span>
          )}
        </dd>
      </div>
    </dl>
  );
}
