'use client';

import { useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { useForked } from '@/app/_live/use-rewind';
import { canKeepAwake } from '@/app/_ui/keep-awake';
import type { ProjectorView } from '@/engine/view/types';
import { StageFrame } from '../stage-frame';
import { HowToJoin } from './how-to-join';
import { Mosaic } from './mosaic';
import { NamesByTeam } from './names-by-team';

/** So many names have room below one another, in so many teams; beyond, each team is a mark in a mosaic that grows. */
const mostNames = 45;
const mostTeams = 9;

export function Lobby({ view }: { view: ProjectorView }) {
  const t = useTranslations('projector.lobby');
  const privacy = useTranslations('privacy.mode');
  const forked = useForked();
  const people = view.teams.reduce((sum, team) => sum + team.names.length, 0);
  const teams = view.teams.filter((team) => team.names.length > 0).length;
  return (
    <StageFrame>
      <header className="flex items-baseline justify-between gap-8">
        <div className="min-w-0">
          <h1 className="truncate text-3xl font-semibold">{view.scenario.title}</h1>
          {view.worksCouncil && <p className="text-stage text-good">{privacy('name')}</p>}
          <MayGoDark />
          {forked && <p className="text-stage text-accent">{forked}</p>}
        </div>
        <p className="shrink-0 text-stage text-muted" role="status">
          {t('count', { count: people })} {teams > 0 && t('teams', { count: teams })}
        </p>
      </header>
      <div className="mt-[4vh] grid min-h-0 flex-1 grid-cols-[minmax(0,11fr)_minmax(0,13fr)] gap-[4vw]">
        <HowToJoin />
        {people > mostNames || view.teams.length > mostTeams ? (
          <Mosaic teams={view.teams} people={people} />
        ) : (
          <NamesByTeam teams={view.teams} />
        )}
      </div>
    </StageFrame>
  );
}

/** Before people come, whoever stands at the wall can still turn its sleep off. */
function MayGoDark() {
  const t = useTranslations('projector.lobby');
  const stays = useSyncExternalStore(nothingChanges, canKeepAwake, () => true);
  return stays ? null : <p className="text-stage text-muted">{t('mayGoDark')}</p>;
}

function nothingChanges(): () => void {
  return () => undefined;
}
