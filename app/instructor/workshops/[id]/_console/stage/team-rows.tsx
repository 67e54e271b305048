'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TeamStatus } from '@/engine/view/console';
import { ChosenBar } from './chosen-bar';
import { flagsOf, lateSeconds, mostCommon, needOf, passes, type TeamFilter, timeOf } from './needs';
import { OptionsBar } from './options-bar';
import { TeamChips } from './team-chips';
import { TeamRow } from './team-row';
import { useLateTeams } from './use-seconds-left';

interface TeamRowsProps {
  teams: readonly TeamStatus[];
  shown: string | undefined;
  onShow: (teamId: string) => void;
}

/** One line a team, those that need the instructor first. The order holds still while somebody points at the list. */
export function TeamRows({ teams, shown, onShow }: TeamRowsProps) {
  const t = useTranslations('instructor.rows');
  const [filter, setFilter] = useState<TeamFilter>('all');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [held, setHeld] = useState<readonly string[]>();
  const late = useLateTeams(teams);
  const flags = new Map(
    teams.map((team) => [team.id, flagsOf(team, late.has(team.id) ? lateSeconds : null)]),
  );
  const sorted = ordered(teams, flags, held);
  const seen = sorted.filter((team) => passes(team, filter));
  const common = mostCommon(teams.flatMap(({ ballot }) => (ballot && timeOf(ballot)) ?? []));
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const hold = () => setHeld(sorted.map(({ id }) => id));
  return (
    <div className="@container mt-4 flex flex-col gap-2">
      <OptionsBar teams={teams} />
      <div className="flex min-h-9 flex-wrap items-center gap-2">
        <TeamChips teams={teams} filter={filter} onFilterChange={setFilter} />
        <ChosenBar teamIds={chosen} onClear={() => setChosen([])} />
      </div>
      {seen.length === 0 && filter !== 'all' && (
        <p className="py-4 text-sm text-muted">{t(`nobody.${filter}`)}</p>
      )}
      <ul
        aria-label={t('list')}
        onPointerEnter={hold}
        onPointerLeave={() => setHeld(undefined)}
        className="grid gap-x-3 @xl:grid-cols-2"
      >
        {seen.map((team) => (
          <TeamRow
            key={team.id}
            team={team}
            flags={flags.get(team.id) ?? flagsOf(team, null)}
            common={common}
            shown={team.id === shown}
            chosen={chosen.includes(team.id)}
            onShow={() => onShow(team.id)}
            onChoose={() => toggle(team.id)}
          />
        ))}
      </ul>
    </div>
  );
}

function ordered(
  teams: readonly TeamStatus[],
  flags: ReadonlyMap<string, ReturnType<typeof flagsOf>>,
  held: readonly string[] | undefined,
): TeamStatus[] {
  const place = (team: TeamStatus) => {
    if (held) return held.indexOf(team.id);
    const of = flags.get(team.id);
    return of ? needOf(team, of) : 0;
  };
  return [...teams].sort((a, b) => place(a) - place(b) || a.index - b.index);
}
