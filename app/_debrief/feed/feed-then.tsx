'use client';

import { useId } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { TeamDebrief } from '@/engine/debrief/types';
import { useRefusalWords } from '../../_live/use-refusal';
import { Button } from '../../_ui/button';
import { FeedCard } from '../../_ui/feed/feed-card';
import { FeedClockProvider } from '../../_ui/feed/feed-clock';
import { shownItem } from '../../_ui/feed/shown-item';
import { threadsOf } from '../../_ui/feed/thread';
import { SkeletonText } from '../../_ui/skeleton';
import { useFirstDay } from '../first-day';
import { TeamLabel } from '../team-label';
import { linesThen } from './lines-then';
import { useTeamFeed } from './use-team-feed';

interface FeedThenProps {
  team: TeamDebrief;
  /** Play ms of the moment that is looked at; undefined while nobody points. */
  p: number | undefined;
  /** The same in words. */
  moment: string;
}

/** More would have been scrolled past then, too. */
const mostLines = 12;

/** What the team had before its eyes at that minute. */
export function FeedThen({ team, p, moment }: FeedThenProps) {
  const t = useTranslations('debrief.feed');
  if (p !== undefined) return <Lines team={team} p={p} moment={moment} />;
  return (
    <p className="self-center rounded-md border border-dashed border-line p-5 text-sm text-pretty text-muted print:hidden">
      {t('hint')}
    </p>
  );
}

function Lines({ team, p, moment }: FeedThenProps & { p: number }) {
  const t = useTranslations('debrief.feed');
  const inWords = useRefusalWords();
  const locale = useLocale();
  const firstDay = useFirstDay() ?? 'monday';
  const heading = useId();
  const { found, again } = useTeamFeed(team.teamId);
  const { newest, count } = linesThen(found?.ok ? found.items : [], p, mostLines);
  const shown = newest.map((item) => shownItem(item, firstDay, locale));
  const threadOf = threadsOf(shown);
  return (
    <section
      aria-labelledby={heading}
      className="flex max-h-[30rem] min-w-0 flex-col rounded-md border border-line bg-surface print:hidden"
    >
      <header className="border-b border-line px-4 py-2.5">
        <h3 id={heading} className="flex flex-wrap items-center gap-x-2 text-sm">
          <TeamLabel index={team.index} /> {t('title', { moment })}
        </h3>
        {found?.ok && <p className="text-xs text-muted">{t('count', { count })}</p>}
      </header>
      {found === null && (
        <div className="p-4">
          <SkeletonText lines={6} />
        </div>
      )}
      {found?.ok === false && (
        <div role="alert" className="flex flex-col items-start gap-3 p-4 text-sm">
          <p>{inWords(found)}</p>
          <Button kind="secondary" size="small" onClick={again}>
            {t('again')}
          </Button>
        </div>
      )}
      <FeedClockProvider clock={{ playMs: p, at: 0, rate: 0 }}>
        <div role="feed" aria-labelledby={heading} className="min-h-0 flex-1 overflow-y-auto">
          {shown.map((item, index) => (
            <FeedCard
              key={item.n}
              item={item}
              thread={threadOf(item.n)}
              position={index + 1}
              total={shown.length}
            />
          ))}
          {found?.ok && count === 0 && <p className="p-4 text-sm text-muted">{t('none')}</p>}
        </div>
      </FeedClockProvider>
    </section>
  );
}
