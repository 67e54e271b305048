'use client';

import { useTranslations } from 'use-intl';
import { Sparkline } from '@/app/_charts/sparkline';
import { classNames } from '@/app/_ui/class-names';
import { RollingNumber } from '@/app/_ui/rolling-number';
import { TeamName } from '@/app/_ui/team-mark';
import type { TeamStatus } from '@/engine/view/console';
import { teamLook } from '@/look/team-look';
import { LastReveal } from './last-reveal';
import { TeamBallot } from './team-ballot';
import { TeamMilestones } from './team-milestones';

interface TeamTileProps {
  team: TeamStatus;
  /** The scale of the small curve, the same for all teams. */
  domain: readonly [number, number];
}

/** Where one team stands: its reputation, and its open decision or the last one. */
export function TeamTile({ team, domain }: TeamTileProps) {
  const t = useTranslations();
  const { letter, colour } = teamLook(team.index);
  const { overall, trend } = team.reputation;
  const now = String(Math.round(overall));
  return (
    <li
      className={classNames(
        'flex flex-col gap-2 rounded-md border bg-background p-3',
        team.ballot ? 'border-control' : 'border-line',
      )}
    >
      <div className="flex items-center justify-between gap-2">
        <TeamName index={team.index} name={t('common.team', { letter })} />
        <span className="flex items-center gap-2">
          <Sparkline
            values={trend}
            width={72}
            height={24}
            colour={colour}
            domain={domain}
            label={t('instructor.stage.curve', { letter, value: now })}
          />
          <span className="text-lg font-semibold" title={t('instructor.stage.reputation')}>
            <RollingNumber value={overall} signed decimals={1} />
          </span>
        </span>
      </div>
      {team.ballot ? <TeamBallot team={team} ballot={team.ballot} /> : <LastReveal team={team} />}
      <TeamMilestones team={team} />
    </li>
  );
}
