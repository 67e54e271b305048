'use client';

import { BookOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { BarButton } from '@/app/_ui/bar-button';
import { Dialog } from '@/app/_ui/dialog';
import { useConsole } from '../console-context';

/** The company briefing, as every player reads it. */
export function BriefingButton() {
  const t = useTranslations('instructor.lobby');
  const { title, tagline, briefing } = useConsole().view.scenario;
  const [open, setOpen] = useState(false);
  return (
    <>
      <BarButton icon={BookOpen} label={t('briefing')} onClick={() => setOpen(true)} />
      <Dialog open={open} onClose={() => setOpen(false)} title={title} description={tagline} place="side">
        <div className="mt-4 flex max-w-measure flex-col gap-4 whitespace-pre-line">
          <p>{briefing.company}</p>
          <p>{briefing.situation}</p>
          <p className="text-muted">{briefing.rules}</p>
        </div>
      </Dialog>
    </>
  );
}
