'use client';

import { useTranslations } from 'use-intl';
import { SegmentedControl } from '@/app/_ui/segmented-control';
import type { TeamStatus } from '@/engine/view/console';
import { passes, type TeamFilter, teamFilters } from './needs';

interface TeamChipsProps {
  teams: readonly TeamStatus[];
  filter: TeamFilter;
  onFilterChange: (filter: TeamFilter) => void;
}

/** Which teams are in sight, with how many each choice has. */
export function TeamChips({ teams, filter, onFilterChange }: TeamChipsProps) {
  const t = useTranslations('instructor.rows');
  return (
    <SegmentedControl
      label={t('chips')}
      size="small"
      value={filter}
      onValueChange={onFilterChange}
      options={teamFilters.map((value) => ({
        value,
        label: t(value, { count: teams.filter((team) => passes(team, value)).length }),
      }))}
    />
  );
}
