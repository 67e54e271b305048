'use client';

import { useTranslations } from 'use-intl';
import { classNames } from '@/app/_ui/class-names';
import type { ProjectorView } from '@/engine/view/types';
import { teamLook } from '@/look/team-look';
import { StageMark } from '../stage-mark';

/** Up to here the marks have room to be large. */
const fewTeams = 24;

interface MosaicProps extends Pick<ProjectorView, 'teams'> {
  people: number;
}

/** One mark per team with how many are in it, and the number of all: a full room fills up before everybody's eyes. */
export function Mosaic({ teams, people }: MosaicProps) {
  const t = useTranslations('projector.lobby');
  const large = teams.length <= fewTeams;
  return (
    <div className="flex min-h-0 flex-col gap-[3vh]">
      <p aria-hidden="true" className="figures text-stage-clock leading-none font-semibold">
        {people}
      </p>
      <ul
        className={classNames(
          'grid content-start overflow-hidden',
          large
            ? 'grid-cols-[repeat(auto-fill,9.5rem)] gap-x-4 gap-y-6'
            : 'grid-cols-[repeat(auto-fill,5rem)] gap-x-3 gap-y-4',
        )}
      >
        {teams.map((team) => (
          <li
            key={team.id}
            className={`flex animate-enter items-center gap-2 ${team.names.length === 0 ? 'opacity-30' : ''}`}
          >
            <StageMark index={team.index} rem={large ? 5.5 : 2.875} />
            <span
              aria-hidden="true"
              translate="no"
              className={classNames('figures font-semibold', large ? 'text-3xl' : 'text-stage')}
            >
              {team.names.length}
            </span>
            <span className="sr-only">
              {t('teamCount', { letter: teamLook(team.index).letter, count: team.names.length })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
