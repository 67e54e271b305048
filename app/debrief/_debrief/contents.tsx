'use client';

import { Printer } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../_ui/button';

const sections = ['outcome', 'curves', 'decisions', 'why', 'desk', 'case', 'questions', 'limits'] as const;

/** Where one can jump to; on paper it is left out. */
export function Contents() {
  const t = useTranslations('debrief');
  return (
    <div className="mt-5 flex flex-wrap items-start justify-between gap-x-6 gap-y-3 print:hidden">
      <nav aria-label={t('contents')}>
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {sections.map((section) => (
            <li key={section}>
              <a href={`#${section}`} className="link inline-flex min-h-8 items-center">
                {t(`${section}.title`)}
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
