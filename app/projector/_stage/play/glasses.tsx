'use client';

import { useTranslations } from 'use-intl';
import { classNames } from '@/app/_ui/class-names';
import type { ProjectorView } from '@/engine/view/types';
import { teamLook } from '@/look/team-look';
import { Glass } from './glass';

/** The teams as glasses: how much of each has voted, never for what. Sixty stand in three rows. */
export function Glasses({ view }: { view: ProjectorView }) {
  const t = useTranslations('projector.play');
  const playing = view.teams.filter(({ names }) => names.length > 0);
  const done = view.open?.done ?? [];
  const voted = playing.reduce((sum, team) => sum + (team.deciding ? team.voted : 0), 0);
  const present = playing.reduce((sum, team) => sum + (team.deciding ? team.present : 0), 0);
  return (
    <section aria-label={t('votes')} className="shrink-0">
      <p className="text-stage">
        <span className="font-semibold">{t('decided', { done: done.length, teams: playing.length })}</span>
        {present > 0 && <span className="text-muted"> · {t('votesOf', { voted, present })}</span>}
      </p>
      <ul className={classNames('mt-[1.5vh] flex flex-wrap', size(playing.length).row)}>
        {playing.map((team) => (
          <li key={team.id} className={size(playing.length).glass}>
            <Glass
              index={team.index}
              share={team.deciding && team.present > 0 ? team.voted / team.present : 0}
              shut={done.includes(team.index)}
              label={label(t, team, done.includes(team.index))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function size(teams: number): { glass: string; row: string } {
  if (teams <= 6) return { glass: 'size-32', row: 'gap-8' };
  if (teams <= 12) return { glass: 'size-24', row: 'gap-6' };
  return teams <= 24
    ? { glass: 'size-16', row: 'gap-4' }
    : { glass: 'size-[2.75rem]', row: 'max-w-[76rem] gap-x-4 gap-y-3' };
}

type Words = ReturnType<typeof useTranslations<'projector.play'>>;

function label(t: Words, { index, voted, present }: ProjectorView['teams'][number], shut: boolean): string {
  const { letter } = teamLook(index);
  return shut ? t('glassShut', { letter }) : t('glass', { letter, voted, present });
}
