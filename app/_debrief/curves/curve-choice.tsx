'use client';

import { useTranslations } from 'use-intl';
import type { TeamDebrief } from '@/engine/debrief/types';
import { groups } from '@/engine/vocabulary';
import { teamLook } from '@/look/team-look';
import type { Opinion } from '@/reports/reading/curve-series';

import { Select } from '../../_ui/select';

interface CurveChoiceProps {
  /** What choosing a team does here. */
  teamLabel: string;
  teams: readonly TeamDebrief[];
  opinion: Opinion;
  teamId: string;
  setOpinion: (opinion: Opinion) => void;
  setTeamId: (teamId: string) => void;
}

/** Whose opinion is drawn, and which team is looked at. */
export function CurveChoice({ teamLabel, teams, opinion, teamId, setOpinion, setTeamId }: CurveChoiceProps) {
  const t = useTranslations();
  return (
    <div data-print="hide" className="flex flex-wrap gap-x-4 [&>div]:w-56">
      <Select<Opinion>
        label={t('debrief.curves.group')}
        value={opinion}
        onValueChange={setOpinion}
        options={[
          { value: 'overall', label: t('debrief.curves.overall') },
          ...groups.map((group) => ({ value: group, label: t(`model.stakeholder.${group}`) })),
        ]}
      />
      {teams.length > 1 && (
        <Select
          label={teamLabel}
          value={teamId}
          onValueChange={setTeamId}
          options={teams.map((team) => ({
            value: team.teamId,
            label: t('common.team', { letter: teamLook(team.index).letter }),
          }))}
        />
      )}
    </div>
  );
}
