'use client';

import { useTranslations } from 'use-intl';
import { ScenarioText } from '@/app/_ui/scenario-text';
import type { StageOption } from '@/engine/view/types';
import { teamLook } from '@/look/team-look';
import { StageMark } from '../stage-mark';

/** Marks that stand beside an option; the rest is a number. */
const mostMarks = 12;

/** The first cut: a bar for each choice, growing; the room sees who chose what before it sees what came of it. */
export function OptionColumns({ options }: { options: readonly StageOption[] }) {
  const t = useTranslations('projector.play');
  const most = Math.max(1, ...options.map(({ teams }) => teams.length));
  return (
    <ul className="flex min-h-0 flex-1 flex-col justify-evenly gap-[1.5vh]">
      {options.map(({ responseId, label, teams }) => (
        <li key={responseId ?? ''} className="min-w-0">
          <p className="flex items-baseline justify-between gap-8">
            <span className="line-clamp-1 text-3xl">
              <ScenarioText or={t('silence')}>{label}</ScenarioText>
            </span>
            <span className="shrink-0 text-3xl font-semibold">{t('teams', { count: teams.length })}</span>
          </p>
          <div className="mt-3 flex items-center gap-6">
            <span aria-hidden="true" className="block h-9 flex-1 overflow-hidden rounded-sm bg-text/10">
              <span
                className="block h-full origin-left animate-grow bg-warn"
                style={{ width: `${(teams.length / most) * 100}%` }}
              />
            </span>
            <Marks teams={teams} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Marks({ teams }: { teams: readonly number[] }) {
  const t = useTranslations();
  const more = teams.length - mostMarks;
  return (
    <span className="flex w-[44rem] shrink-0 items-center gap-2">
      {teams.slice(0, mostMarks).map((index) => (
        <StageMark
          key={index}
          index={index}
          rem={2.75}
          label={t('common.team', { letter: teamLook(index).letter })}
        />
      ))}
      {more > 0 && <span className="text-stage text-muted">{t('projector.play.more', { count: more })}</span>}
    </span>
  );
}
