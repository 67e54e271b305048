'use client';

import { useTranslations } from 'use-intl';
import { classNames } from '@/app/_ui/class-names';
import { PersonName } from '@/app/_ui/person-name';
import type { ProjectorView } from '@/engine/view/types';
import { teamLook } from '@/look/team-look';
import { StageMark } from '../stage-mark';

/** Up to here each team has the whole width. */
const fewTeams = 3;
/** Up to here names have room to be large. */
const fewPeople = 30;

/** Everybody finds their own name, in their team's place. */
export function NamesByTeam({ teams }: Pick<ProjectorView, 'teams'>) {
  const t = useTranslations();
  const crowded = teams.length > 6;
  const few = teams.reduce((sum, team) => sum + team.names.length, 0) <= fewPeople;
  return (
    <ul
      className={classNames(
        'grid gap-x-[2vw] gap-y-[3vh] overflow-hidden',
        teams.length > fewTeams && 'content-start',
        crowded ? 'grid-cols-3' : teams.length > fewTeams && 'grid-cols-2',
        teams.length <= fewTeams && 'content-evenly',
      )}
    >
      {teams.map((team) => (
        <li key={team.id} className="border-t-4 pt-2" style={{ borderColor: teamLook(team.index).colour }}>
          <h2 className="flex items-center gap-3 text-stage font-semibold">
            <StageMark index={team.index} rem={2.25} />
            {t('common.team', { letter: teamLook(team.index).letter })}
          </h2>
          <ul
            className={classNames(
              'mt-1 flex flex-wrap gap-x-6',
              few ? 'text-3xl leading-normal' : 'text-stage',
            )}
          >
            {team.names.map((name) => (
              <li key={name} className="min-w-0 animate-enter wrap-anywhere">
                <PersonName name={name} />
              </li>
            ))}
            {team.names.length === 0 && <li className="text-muted">{t('projector.lobby.empty')}</li>}
          </ul>
        </li>
      ))}
    </ul>
  );
}
