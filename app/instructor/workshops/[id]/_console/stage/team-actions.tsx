'use client';

import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import type { TeamStatus } from '@/engine/view/console';
import { teamLook } from '@/look/team-look';
import { useOrder } from '../use-order';

/** Time for one team alone, or an end to its decision. */
export function TeamActions({ team }: { team: TeamStatus }) {
  const t = useTranslations('instructor.stage');
  const { order, busy } = useOrder();
  const { letter } = teamLook(team.index);
  const extend = (seconds: number) => void order({ type: 'extend', teamIds: [team.id], seconds });
  const look = {
    kind: 'secondary',
    size: 'small',
    disabled: busy,
    className: 'figures px-2 text-xs',
  } as const;
  return (
    <div className="mt-auto flex gap-1.5 pt-1">
      {team.ballot?.deadlineP != null && (
        <>
          <Button {...look} aria-label={t('minusTeam', { letter })} onClick={() => extend(-30)}>
            {t('minus')}
          </Button>
          <Button {...look} aria-label={t('plusTeam', { letter })} onClick={() => extend(30)}>
            {t('plus')}
          </Button>
        </>
      )}
      <Button
        kind="quiet"
        size="small"
        disabled={busy}
        className="ml-auto px-2 text-xs"
        aria-label={t('closeTeamFor', { letter })}
        onClick={() => void order({ type: 'close-decisions', teamId: team.id })}
      >
        {t('closeTeam')}
      </Button>
    </div>
  );
}
