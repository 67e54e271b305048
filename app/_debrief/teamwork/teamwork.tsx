'use client';

import { useTranslations } from 'use-intl';
import type { Debrief, DebriefWords, TeamDebrief } from '@/engine/debrief/types';
import { Section } from '../section';
import { TeamLabel } from '../team-label';
import { Alignment } from './alignment';
import { Checks } from './checks';
import { Doubtful } from './doubtful';
import { Milestones } from './milestones';
import { Participation } from './participation';

interface TeamworkProps {
  debrief: Debrief;
  words: DebriefWords;
  ownTeamId?: string | undefined;
}

/** How the teams worked, in figures without a name: a player reads their own, whoever leads reads all. */
export function Teamwork({ debrief: { teams }, words, ownTeamId }: TeamworkProps) {
  const t = useTranslations('debrief.teamwork');
  const told = teams.filter(
    ({ teamId, teamwork }) => teamwork !== undefined && (ownTeamId === undefined || teamId === ownTeamId),
  );
  return (
    <Section id="teamwork" title={t('title')} lead={t('lead')}>
      {told.length === 0 && <p className="text-muted">{t('none')}</p>}
      <ul className="flex flex-col gap-10">
        {told.map((team) => (
          <li key={team.teamId}>
            {told.length > 1 && (
              <h3 className="mb-3 text-lg">
                <TeamLabel index={team.index} />
              </h3>
            )}
            <OfTeam team={team} words={words} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OfTeam({ team, words }: { team: TeamDebrief; words: DebriefWords }) {
  const { teamwork } = team;
  if (!teamwork) return null;
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
      <Alignment alignment={teamwork.alignment} words={words} />
      <div className="flex flex-col gap-8">
        <Participation participation={teamwork.participation} intel={team.intel} />
        <Milestones milestones={teamwork.milestones} words={words} />
        <Checks checks={teamwork.checks} fakes={teamwork.fakes} words={words} />
        <Doubtful doubtful={teamwork.doubtful} words={words} />
      </div>
    </div>
  );
}
