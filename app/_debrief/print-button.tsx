'use client';

import { Printer } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../_ui/button';

/** At the end, where one has read it; phones rarely have paper. */
export function PrintButton() {
  const t = useTranslations('debrief');
  return (
    <p className="border-t border-line py-6 max-sm:hidden print:hidden">
      <Button kind="secondary" size="small" onClick={() => window.print()}>
        <Printer className="size-4" aria-hidden="true" />
        {t('print')}
      </Button>
    </p>
  );
}
