'use client';

import { useLocale, useTranslations } from 'use-intl';
import { GradingBoard } from '@/app/_grading/grading-board';
import { LiveProvider, useInstructorView, useLiveState } from '@/app/_live/live-provider';
import { AppBar } from '@/app/_ui/app-bar';
import { buttonLook } from '@/app/_ui/button-look';
import { ConnectionBar } from '@/app/_ui/connection-bar';
import { LanguageSwitch } from '@/app/_ui/language-switch';
import { SkeletonText } from '@/app/_ui/skeleton';
import { ThemeSwitch } from '@/app/_ui/theme-switch';
import { Toasts } from '@/app/_ui/toast';
import { useTicketLine } from '@/app/instructor/_frame/use-ticket-line';
import { SignedOff } from '@/app/instructor/workshops/[id]/_console/signed-off';
import { playedTeams } from '@/app/instructor/workshops/[id]/_console/stage/open-votes';

interface GradingScreenProps {
  workshopId: string;
  roundId: string;
}

/** Opens a line that stays with this round, whatever the workshop goes on to. */
export function GradingScreen({ workshopId, roundId }: GradingScreenProps) {
  const language = useLocale();
  const settings = useTicketLine(workshopId, roundId);
  return (
    <Toasts>
      <LiveProvider key={language} settings={settings} fallback={<Loading />}>
        <GradingStage address={`/instructor/workshops/${workshopId}/rounds/${roundId}`} />
      </LiveProvider>
    </Toasts>
  );
}

function GradingStage({ address }: { address: string }) {
  const t = useTranslations('grading');
  const view = useInstructorView();
  const signedOff = useLiveState((state) => state.signedOff);
  const connection = useLiveState((state) => state.connection);
  const retryAt = useLiveState((state) => state.retryAt);
  if (signedOff) return <SignedOff code={signedOff} />;
  if (!view) return <Loading />;
  return (
    <div className="dense min-h-dvh">
      <ConnectionBar state={connection} retryAt={retryAt} />
      <AppBar
        start={
          <a href={address} className={buttonLook('quiet', 'small')}>
            {t('back')}
          </a>
        }
        end={
          <>
            <LanguageSwitch />
            <ThemeSwitch />
          </>
        }
      />
      <main className="px-4 py-6">
        <h1 className="text-2xl">{t('title')}</h1>
        <p className="mt-1 mb-5 max-w-measure text-sm text-muted">{t('lead')}</p>
        <GradingBoard teams={playedTeams(view.teams)} leads />
      </main>
    </div>
  );
}

function Loading() {
  return (
    <main className="mx-auto max-w-6xl px-4 py-12">
      <SkeletonText lines={6} />
    </main>
  );
}
