'use client';

import { useTranslations } from 'use-intl';
import { linesThen } from '@/app/_debrief/feed/lines-then';
import { useTeamFeed } from '@/app/_debrief/feed/use-team-feed';
import { useRefusalWords } from '@/app/_live/use-refusal';
import type { TeamDebrief } from '@/engine/debrief/types';
import { MinuteHeading } from './minute-heading';

/** As many as fit when each takes four lines. */
const mostLines = 4;

interface StageFeedProps {
  team: TeamDebrief;
  p: number;
  moment: string;
}

/** What a team had before its eyes at that minute, readable from the last row. */
export function StageFeed({ team, p, moment }: StageFeedProps) {
  const t = useTranslations();
  const inWords = useRefusalWords();
  const { found } = useTeamFeed(team.teamId);
  const { newest } = linesThen(found?.ok ? found.items : [], p, mostLines);
  return (
    <section className="flex min-h-0 min-w-0 flex-col" aria-live="off">
      <MinuteHeading index={team.index} moment={moment} />
      {found?.ok === false && <p className="mt-4 text-stage text-muted">{inWords(found)}</p>}
      {found?.ok && newest.length === 0 && (
        <p className="mt-4 text-stage text-muted">{t('debrief.feed.none')}</p>
      )}
      <ul className="mt-[1.5vh] flex min-h-0 flex-col gap-[1.2vh] overflow-hidden">
        {newest.map(({ n, author, channelName, headline, text }) => (
          <li key={n} className="rounded-md border border-line bg-surface px-5 py-[1.1vh] leading-tight">
            <p className="truncate text-stage">
              <span className="font-semibold">{author.name}</span>
              <span className="text-muted"> · {channelName}</span>
            </p>
            <p className="mt-1 line-clamp-3 text-stage">{headline ?? text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
