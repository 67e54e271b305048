'use client';

import { useTranslations } from 'use-intl';
import { useLive } from '@/app/_live/live-provider';
import { Switch } from '@/app/_ui/switch';
import { fewestPeople } from '@/engine/vocabulary';
import { teamLook } from '@/look/team-look';
import { useConsole } from '../console-context';
import { useStaff } from '../staff/use-staff';
import { useOrder } from '../use-order';

/** The owner's switch, and which teams are too small for the report as they are now. */
export function WorksCouncil() {
  const t = useTranslations('privacy');
  const live = useLive();
  const { view, workshop } = useConsole();
  const { can } = useStaff();
  const { ask } = useOrder();
  const on = view.settings.worksCouncil;
  const stays = on && workshop.rounds.length > 0;
  if (!can('own')) return on ? <p className="text-xs text-muted">{t('mode.console')}</p> : null;
  return (
    <>
      <Switch
        label={t('create.worksCouncil')}
        hint={stays ? t('create.worksCouncilStays') : t('create.worksCouncilHint')}
        checked={on}
        disabled={stays}
        onCheckedChange={(wanted) => void ask(() => live.staff.setWorksCouncil(wanted))}
      />
      {on && <SmallTeams />}
    </>
  );
}

function SmallTeams() {
  const t = useTranslations('privacy.mode');
  const { teams } = useConsole().view;
  const small = teams.filter(({ seats }) => {
    const people = seats.filter(({ simulated }) => !simulated).length;
    return people > 0 && people < fewestPeople;
  });
  if (small.length === 0) return null;
  const letters = small.map(({ index }) => teamLook(index).letter).join(', ');
  return (
    <p className="text-xs text-warn" role="status">
      {t('small', { count: small.length, teams: letters })}
    </p>
  );
}
