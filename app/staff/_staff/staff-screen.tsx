'use client';

import { useEffect, useMemo, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { ScenarioItem } from '@/wire/lists';
import type { LiveSettings } from '../../_live/live';
import { LiveProvider } from '../../_live/live-provider';
import { currentColleague, type KeptColleague } from '../../_live/staff-key';
import { ButtonLink } from '../../_ui/button';
import { MessageScreen } from '../../_ui/message-screen';
import { Toasts } from '../../_ui/toast';
import { ConsoleSkeleton } from '../../instructor/workshops/[id]/_console/console-skeleton';
import { ConsoleStage } from '../../instructor/workshops/[id]/_console/console-stage';
import { ObserverStage } from '../_observer/observer-stage';

interface ColleagueScreenProps {
  scenarios: readonly ScenarioItem[];
}

/** Opens the line with the key on this device: to the console, or to the observer's view, as the rights say. */
export function StaffScreen({ scenarios }: ColleagueScreenProps) {
  const [kept, setKept] = useState<KeptColleague | 'none'>();
  useEffect(() => setKept(currentColleague() ?? 'none'), []);
  if (kept === undefined) return <ConsoleSkeleton />;
  if (kept === 'none') return <NoKey />;
  return <Opened kept={kept} scenarios={scenarios} />;
}

function Opened({ kept, scenarios }: ColleagueScreenProps & { kept: KeptColleague }) {
  const language = useLocale();
  const { token, workshopId, rights } = kept;
  const settings = useMemo<LiveSettings>(
    () => ({
      annotationsKey: `golden-hour.annotations.${workshopId}`,
      credentials: async () => ({ as: 'staff', token, language }),
    }),
    [token, workshopId, language],
  );
  return (
    <Toasts>
      <LiveProvider key={language} settings={settings} fallback={<ConsoleSkeleton />}>
        {rights === 'observer' ? (
          <ObserverStage title={kept.title} />
        ) : (
          <ConsoleStage scenarios={scenarios} />
        )}
      </LiveProvider>
    </Toasts>
  );
}

function NoKey() {
  const t = useTranslations('staff');
  const common = useTranslations('common');
  return (
    <MessageScreen title={t('observer.noKey')} action={<ButtonLink href="/">{common('toStart')}</ButtonLink>}>
      {t('observer.noKeyHint')}
    </MessageScreen>
  );
}
