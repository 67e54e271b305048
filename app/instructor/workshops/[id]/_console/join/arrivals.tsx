'use client';

import { useLocale, useTranslations } from 'use-intl';
import { buttonLook } from '@/app/_ui/button-look';
import { Panel } from '@/app/_ui/panel';
import { nameOrder } from '@/words/name-order';
import { useConsole } from '../console-context';

/** Who of the list is here and who is missing; the way to the list for those with an account. */
export function Arrivals() {
  const t = useTranslations('expected.console');
  const order = nameOrder(useLocale());
  const { workshop, view } = useConsole();
  const { expected, me, staff, id } = workshop;
  const rights = staff.find((one) => one.id === me)?.rights;
  const lists = rights === 'owner' && !view.settings.worksCouncil;
  if (!expected && !lists) return null;
  return (
    <Panel title={t('title')}>
      {expected && (
        <>
          <p role="status" className="text-sm font-medium">
            {expected.missing.length === 0
              ? t('all', { of: expected.of })
              : t('some', { joined: expected.joined, of: expected.of })}
          </p>
          {expected.missing.length > 0 && (
            <details className="mt-1 text-sm">
              <summary className="min-h-9 cursor-pointer content-center text-muted">{t('missing')}</summary>
              <ul className="max-h-60 overflow-y-auto">
                {expected.missing.toSorted(order).map((name) => (
                  <li key={name} className="py-1 wrap-anywhere">
                    {name}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
      {lists && (
        <a href={`/instructor/workshops/${id}/players`} className={buttonLook('quiet', 'small', 'mt-2')}>
          {t(expected ? 'open' : 'make')}
        </a>
      )}
    </Panel>
  );
}
