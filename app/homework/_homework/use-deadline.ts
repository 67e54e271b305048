import { useFormatter, useTranslations } from 'use-intl';
import { isTimeZone } from '@/wire/time-zone';

/** A deadline (epoch ms) by the clock of whoever set it, with the zone's name. */
export function useDeadline(): (at: number, zone: string) => string {
  const t = useTranslations('homework.page');
  const format = useFormatter();
  return (at, zone) => {
    const timeZone = isTimeZone(zone) ? { timeZone: zone } : {};
    const date = format.dateTime(new Date(at), {
      ...{ weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' },
      ...timeZone,
    });
    return t('deadline', { date, zone: zone.replaceAll('_', ' ') });
  };
}
