'use client';

import { useTranslations } from 'use-intl';
import { useTeamMoments } from '@/app/_debrief/feed/use-team-feed';
import { FactBadge } from '@/app/_debrief/replay/fact-badge';
import { momentAt } from '@/app/_debrief/replay/moment-at';
import { useRefusalWords } from '@/app/_live/use-refusal';
import type { TeamDebrief } from '@/engine/debrief/types';
import type { TeamMoment } from '@/engine/replay/team-moments';
import { MinuteHeading } from './minute-heading';

/** As many facts as can be read from the last row. */
const mostFacts = 4;

interface StageMomentProps {
  team: TeamDebrief;
  p: number;
  moment: string;
}

/** What a team had before it at that minute besides its feed: votes as counts, desk, facts. Never a name, never its talk. */
export function StageMoment({ team, p, moment }: StageMomentProps) {
  const t = useTranslations();
  const inWords = useRefusalWords();
  const { found } = useTeamMoments(team.teamId);
  const then = found?.ok ? momentAt(found.told.moments, p) : undefined;
  return (
    <section className="flex min-h-0 min-w-0 flex-col gap-[2vh] overflow-hidden text-stage" aria-live="off">
      <MinuteHeading index={team.index} moment={moment} />
      {found?.ok === false && <p className="text-muted">{inWords(found)}</p>}
      {then?.decision && <Decision decision={then.decision} />}
      {then && (
        <p className="leading-tight">
          <span className="text-muted">{t('debrief.teamThen.desk')}: </span>
          {t('debrief.teamThen.queue', { count: then.desk.queue, answered: then.desk.answered })}
        </p>
      )}
      <ul className="flex min-h-0 flex-col gap-[1.4vh]">
        {then?.facts.slice(-mostFacts).map((fact) => (
          <li key={fact.id} className="leading-tight [&>span]:text-stage">
            <FactBadge fact={fact} /> <span className="line-clamp-2">{fact.claim}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Decision({ decision }: { decision: NonNullable<TeamMoment['decision']> }) {
  const t = useTranslations('debrief.teamThen');
  const { question, votes, voted, present } = decision;
  return (
    <div className="rounded-md border border-line bg-surface px-5 py-[1.2vh] leading-tight">
      <p className="line-clamp-2 font-serif">{question}</p>
      <p className="mt-1 text-muted">{t('voted', { voted, present })}</p>
      {votes.map(({ label, count }) => (
        <p key={label} className="truncate">
          {t('vote', { label, count })}
        </p>
      ))}
    </div>
  );
}
