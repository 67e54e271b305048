'use client';

import { useTranslations } from 'use-intl';
import { TeamName } from '@/app/_ui/team-mark';
import { teamLook } from '@/look/team-look';
import { useConsole } from '../console-context';
import { playedTeams } from '../stage/open-votes';

interface TeamChoiceProps {
  teamIds: readonly string[];
  onTeamIdsChange: (teamIds: string[]) => void;
}

/** More teams than these are behind a line. */
const mostInSight = 12;

/** All teams unless some are taken out. */
export function TeamChoice({ teamIds, onTeamIdsChange }: TeamChoiceProps) {
  const t = useTranslations();
  const { view } = useConsole();
  const teams = playedTeams(view.teams);
  const all = teamIds.length === teams.length;
  const each = (
    <div className="flex flex-wrap gap-x-5">
      {teams.map(({ id, index }) => (
        <label key={id} className="flex min-h-9 items-center gap-2">
          <input
            type="checkbox"
            checked={teamIds.includes(id)}
            onChange={(event) =>
              onTeamIdsChange(
                teams
                  .map((team) => team.id)
                  .filter((each) => (each === id ? event.target.checked : teamIds.includes(each))),
              )
            }
            className="size-4 accent-accent"
          />
          <TeamName index={index} size={18} name={t('common.team', { letter: teamLook(index).letter })} />
        </label>
      ))}
    </div>
  );
  return (
    <fieldset>
      <legend className="text-sm font-medium">{t('instructor.post.to')}</legend>
      <label className="flex min-h-9 items-center gap-3">
        <input
          type="checkbox"
          checked={all}
          onChange={() => onTeamIdsChange(all ? [] : teams.map(({ id }) => id))}
          className="size-4 accent-accent"
        />
        {t('instructor.post.allTeams')}
      </label>
      {teams.length > mostInSight ? (
        <details>
          <summary className="min-h-9 cursor-pointer py-2 text-sm text-muted hover:text-text">
            {t('instructor.post.chooseTeams', { count: teamIds.length, all: teams.length })}
          </summary>
          {each}
        </details>
      ) : (
        each
      )}
    </fieldset>
  );
}
