'use client';

import { useTranslations } from 'use-intl';
import { Panel } from '@/app/_ui/panel';
import { Tray } from '../tray/tray';
import { CurrentDecision } from './current-decision';
import { MainAction } from './main-action';
import { TeamGrid } from './team-grid';

/** The middle: what is being decided, how far every team is, and the one big button. */
export function Stage({ className }: { className: string }) {
  const t = useTranslations('instructor.stage');
  return (
    <Panel title={t('title')} className={className} footer={<MainAction />}>
      <Tray />
      <CurrentDecision />
      <TeamGrid />
    </Panel>
  );
}
