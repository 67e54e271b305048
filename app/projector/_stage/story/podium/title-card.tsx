'use client';

import { useTranslations } from 'use-intl';
import { useFigures } from '@/app/_debrief/use-figures';
import { teamLook } from '@/look/team-look';
import type { Title } from '@/reports/reading/podium';
import { StageMark } from '../../stage-mark';

/** One thing that a team was best at, with the figure that says so. */
export function TitleCard({ title: { name, teams, value }, delayMs }: { title: Title; delayMs: number }) {
  const t = useTranslations('projector.story.podium');
  const team = useTranslations('common');
  const { percent } = useFigures();
  const figure = {
    calmest: t('calmestWhy', { count: value }),
    truest: t('truestWhy', { share: percent(value) }),
    desk: t('deskWhy', { value }),
    comeback: t('comebackWhy', { count: value }),
  };
  return (
    <li
      className="min-w-0 animate-reveal border-t-4 border-time pt-[1vh]"
      style={{ animationDelay: `${delayMs}ms` }}
    >
      <p className="flex items-center gap-3 text-stage font-semibold">
        <span className="truncate">{t(name)}</span>
        {teams.map(({ teamId, index }) => (
          <StageMark
            key={teamId}
            index={index}
            rem={2.75}
            label={team('team', { letter: teamLook(index).letter })}
          />
        ))}
      </p>
      <p className="truncate text-stage text-muted">{figure[name]}</p>
    </li>
  );
}
