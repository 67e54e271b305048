'use client';

import { ClipboardCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TeamLabel } from '@/engine/view/types';
import { Button } from '../_ui/button';
import { Dialog } from '../_ui/dialog';
import { GradingBoard } from './grading-board';

interface GradeButtonProps {
  teams: readonly TeamLabel[];
  leads: boolean;
}

/** Opens the grading over whatever one is looking at. */
export function GradeButton({ teams, leads }: GradeButtonProps) {
  const t = useTranslations('grading');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" size="small" onClick={() => setOpen(true)}>
        <ClipboardCheck className="size-4" aria-hidden="true" />
        {t('open')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('title')}
        description={t('lead')}
        place="full"
      >
        <div className="mt-4">
          <GradingBoard teams={teams} leads={leads} />
        </div>
      </Dialog>
    </>
  );
}
