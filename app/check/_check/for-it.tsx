import { useFormatter, useTranslations } from 'use-intl';
import { CopyLink } from '../../_ui/copy-link';
import type { Found } from './probes';

/** What was found in one line, for whoever looks after this network. */
export function ForIt({ found }: { found: Found }) {
  const t = useTranslations('check');
  const { dateTime } = useFormatter();
  const way = (ms: number | null) => (ms === null ? t('blocked') : t('works', { ms }));
  const line = t('line', {
    address: location.origin,
    date: dateTime(new Date(), { dateStyle: 'medium', timeStyle: 'short' }),
    websocket: way(found.websocket),
    polling: way(found.polling),
    clock: found.clock === null ? t('unknown') : t('offBy', { seconds: found.clock }),
    storage: t(found.storage ? 'yes' : 'no'),
    translated: t(found.translated ? 'yes' : 'no'),
    browser: navigator.userAgent,
  });
  return (
    <section aria-labelledby="for-it" className="flex flex-col items-start gap-3">
      <h2 id="for-it" className="text-lg">
        {t('forIt')}
      </h2>
      <p className="text-sm text-muted">{t('forItHint')}</p>
      <p
        translate="no"
        className="w-full rounded-md border border-line bg-surface p-3 font-mono text-xs break-words"
      >
        {line}
      </p>
      <CopyLink address={line} label={t('copy')} />
    </section>
  );
}
