'use client';

import { Shuffle } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { LanguageSwitch } from '@/app/_ui/language-switch';
import { Panel } from '@/app/_ui/panel';
import { Select } from '@/app/_ui/select';
import { Switch } from '@/app/_ui/switch';
import { Stepper } from '@/app/instructor/_frame/stepper';
import { limits } from '@/engine/vocabulary';
import { useConsole } from '../console-context';
import { PlaySettings } from '../play-settings';
import { useOrder } from '../use-order';
import { FixedPriorities } from './fixed-priorities';
import { ForkedNote } from './forked-note';
import { WorksCouncil } from './works-council';

export function Settings() {
  const t = useTranslations('instructor.lobby');
  const words = useTranslations('instructor.sorting');
  const common = useTranslations('common');
  const { view } = useConsole();
  const { order, busy } = useOrder();
  const { settings, teams } = view;
  return (
    <Panel title={t('settings')}>
      <div className="flex flex-col gap-1">
        {view.forked ? (
          <ForkedNote forked={view.forked} />
        ) : (
          <Stepper
            label={t('teams')}
            hint={t('setTeams')}
            value={teams.length}
            least={1}
            most={limits.teams}
            fewer={t('fewer')}
            more={t('more')}
            onValueChange={(count) => void order({ type: 'set-teams', count })}
          />
        )}
        <Select
          label={t('sorting')}
          value={settings.sorting}
          options={[
            { value: 'automatic', label: words('automatic') },
            { value: 'own-choice', label: words('own-choice') },
          ]}
          onValueChange={(sorting) => void order({ type: 'set-sorting', sorting })}
        />
        <Button kind="secondary" size="small" busy={busy} onClick={() => void order({ type: 'deal-seats' })}>
          <Shuffle className="size-4" aria-hidden="true" />
          {t('deal')}
        </Button>
        <p className="mb-3 text-xs text-muted">{t('dealHint')}</p>
        <PlaySettings />
        <div className="flex items-center justify-between gap-4 sm:hidden">
          <span className="text-sm font-medium">{common('language.label')}</span>
          <LanguageSwitch />
        </div>
        <Switch
          label={t('lock')}
          hint={t('lockHint')}
          checked={settings.locked}
          onCheckedChange={(locked) => void order({ type: 'lock-lobby', locked })}
        />
        <FixedPriorities />
        <WorksCouncil />
      </div>
    </Panel>
  );
}
