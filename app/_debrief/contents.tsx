'use client';

import { Printer } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Debrief } from '@/engine/debrief/types';
import { Button } from '../_ui/button';
import { anchorOf, usePartNames } from './part-names';

/** Where one can jump to; on paper it is left out. */
export function Contents({ debrief }: { debrief: Debrief }) {
  const t = useTranslations('debrief');
  const names = usePartNames(debrief);
  return (
    <div className="mt-5 flex flex-wrap items-start justify-between gap-x-6 gap-y-3 print:hidden">
      <nav aria-label={t('contents')}>
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {names.map((name) => (
            <li key={name}>
              <a href={`#${anchorOf(name)}`} className="link inline-flex min-h-8 items-center">
                {t(`${name}.title`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Button kind="secondary" size="small" onClick={() => window.print()}>
        <Printer className="size-4" aria-hidden="true" />
        {t('print')}
      </Button>
    </div>
  );
}
