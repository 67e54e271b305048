'use client';

import { useTranslations } from 'use-intl';
import { classNames } from '@/app/_ui/class-names';
import type { ProjectorView } from '@/engine/view/types';
import { teamLook } from '@/look/team-look';
import { StageMark } from '../stage-mark';

type Team = ProjectorView['teams'][number];

/** Up to here every team has a bar of its own; beyond, a ring around its mark. */
const mostBars = 12;

/** How many have voted, team by team: counts, never choices. */
export function VotesIn({ teams }: { teams: readonly Team[] }) {
  const t = useTranslations('projector.play');
  const playing = teams.filter((team) => team.names.length > 0);
  const deciding = playing.filter((team) => team.deciding).length;
  return (
    <section aria-label={t('votes')} className="min-w-0">
      <p className="mb-3 text-right text-stage text-muted">
        {deciding > 0 ? t('decide', { count: deciding }) : t('between')}
      </p>
      <ul
        className={classNames(
          'grid gap-x-[2vw] gap-y-3',
          playing.length > mostBars
            ? 'grid-cols-[repeat(auto-fill,minmax(8rem,1fr))]'
            : columns(playing.length),
        )}
      >
        {playing.map((team) => (
          <Votes key={team.id} team={team} narrow={playing.length > 6} />
        ))}
      </ul>
    </section>
  );
}

function columns(teams: number): string {
  if (teams <= 3) return 'grid-cols-1';
  return teams <= 6 ? 'grid-cols-2' : 'grid-cols-3';
}

function Votes({ team, narrow }: { team: Team; narrow: boolean }) {
  const t = useTranslations('projector.play');
  const name = useTranslations('common');
  const { letter, colour } = teamLook(team.index);
  const share = team.present > 0 ? team.voted / team.present : 0;
  return (
    <li className={classNames('flex items-center gap-4', !team.deciding && 'opacity-55')}>
      <StageMark index={team.index} rem={2.75} label={name('team', { letter })} />
      <span aria-hidden="true" className="h-5 min-w-12 flex-1 overflow-hidden rounded-full bg-text/12">
        <span
          className="block h-full rounded-full transition-[width] duration-300"
          style={{ width: team.deciding ? `${share * 100}%` : 0, backgroundColor: colour }}
        />
      </span>
      <span
        className={classNames(
          'figures text-stage whitespace-nowrap',
          narrow ? 'min-w-20' : 'min-w-32 text-right',
        )}
      >
        {team.deciding ? t('votesOf', { voted: team.voted, present: team.present }) : '–'}
      </span>
    </li>
  );
}
