'use client';

import { DoorClosed, EllipsisVertical, GitBranch, Presentation } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { GradeButton } from '@/app/_grading/grade-button';
import { AppBar } from '@/app/_ui/app-bar';
import { Button } from '@/app/_ui/button';
import { buttonLook } from '@/app/_ui/button-look';
import { IconButton } from '@/app/_ui/icon-button';
import { LanguageSwitch } from '@/app/_ui/language-switch';
import { Menu } from '@/app/_ui/menu';
import { CertificatesButton } from '@/app/instructor/_certificates/certificates-button';
import { ExportsMenu } from '@/app/instructor/_exports/exports-menu';
import { HelpLink } from '@/app/instructor/_frame/help-link';
import { BackLink } from '../bar/back-link';
import { useConsole } from '../console-context';
import { StaffButton } from '../staff/staff-button';
import { useStaff } from '../staff/use-staff';
import { playedTeams } from '../stage/open-votes';
import { CloseWorkshop } from './close-workshop';
import { EarlierRounds } from './earlier-rounds';
import { ForkDialog } from './fork-dialog';
import { NextRound } from './next-round';

/** What one does after a round: show it, look at earlier ones, play on, or close. */
export function EndedBar() {
  const t = useTranslations('instructor');
  const steps = useTranslations('steps');
  const { view, workshop } = useConsole();
  const { can } = useStaff();
  const [open, setOpen] = useState<'next' | 'close' | 'fork'>();
  const closed = workshop.pin === null;
  const shut = () => setOpen(undefined);
  return (
    <AppBar
      className="max-xl:h-auto max-xl:grid-cols-1 max-xl:py-2 xl:max-2xl:grid-cols-[minmax(8rem,1fr)_auto_auto]"
      start={
        <>
          <BackLink />
          <h1 className="truncate text-sm font-semibold">{workshop.title}</h1>
        </>
      }
      middle={
        <p className="text-sm text-muted max-2xl:sr-only">{t(closed ? 'console.closed' : 'ended.title')}</p>
      }
      end={
        // Where it is narrow the bar grows: its buttons stand in as many lines as they need.
        <div className="flex min-w-0 flex-wrap items-center gap-2 max-xl:grow xl:justify-end">
          <GradeButton teams={playedTeams(view.teams)} leads />
          <ExportsMenu roundId={view.roundId} worksCouncil={view.settings.worksCouncil} />
          {can('own') && (
            <>
              <CertificatesButton roundId={view.roundId} />
              <EarlierRounds />
            </>
          )}
          <StaffButton />
          <HelpLink size="small" />
          <LanguageSwitch compact />
          <a
            href={workshop.projectorPath}
            target="_blank"
            rel="noreferrer"
            className={buttonLook('quiet', 'small')}
          >
            <Presentation className="size-4" aria-hidden="true" />
            {t('console.projector')}
          </a>
          {!closed && (
            <>
              <Button size="small" onClick={() => setOpen('next')}>
                {t('ended.next')}
              </Button>
              <Menu
                trigger={<IconButton icon={EllipsisVertical} label={t('console.more')} size="small" />}
                groups={[
                  [
                    {
                      label: steps('fork.open'),
                      icon: <GitBranch className="size-4" />,
                      onSelect: () => setOpen('fork'),
                    },
                  ],
                  [
                    {
                      label: t('ended.close'),
                      icon: <DoorClosed className="size-4" />,
                      onSelect: () => setOpen('close'),
                    },
                  ],
                ]}
              />
            </>
          )}
          {open === 'fork' && <ForkDialog onClose={shut} />}
          {open === 'next' && <NextRound onClose={shut} />}
          <CloseWorkshop open={open === 'close'} onClose={shut} />
        </div>
      }
    />
  );
}
