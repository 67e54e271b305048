'use client';

import { GitBranch } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useInstructorView } from '@/app/_live/live-provider';
import { Button } from '@/app/_ui/button';
import {
  ConsoleProvider,
  useConsoleWorkshop,
} from '@/app/instructor/workshops/[id]/_console/console-context';
import { ForkAnywhere } from '@/app/instructor/workshops/[id]/_console/ended/fork-anywhere';
import { ForkDialog } from '@/app/instructor/workshops/[id]/_console/ended/fork-dialog';

/** A round that was played before can be gone on from as well; the new one waits in its lobby. */
export function EarlierFork({ children }: { children: ReactNode }) {
  const t = useTranslations('steps.fork');
  const [open, setOpen] = useState(false);
  const view = useInstructorView();
  const workshop = useConsoleWorkshop();
  if (!view || !workshop || view.stage !== 'ended') return children;
  return (
    <ConsoleProvider value={{ view, workshop, scenarios: [] }}>
      <div className="flex justify-end px-4 pt-3 print:hidden">
        <Button kind="quiet" size="small" onClick={() => setOpen(true)}>
          <GitBranch className="size-4" aria-hidden="true" />
          {t('open')}
        </Button>
      </div>
      <ForkAnywhere inConsole={false}>{children}</ForkAnywhere>
      {open && <ForkDialog inConsole={false} onClose={() => setOpen(false)} />}
    </ConsoleProvider>
  );
}
