'use client';

import { useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ScenarioText } from '@/app/_ui/scenario-text';
import { TextLanguage } from '@/app/_ui/text-language';
import type { Debrief, DebriefWords } from '@/engine/debrief/types';
import { inResultPoints } from '@/reports/reading/result-points';
import { placeOf, slideList } from '@/reports/reading/slide-list';
import { ChaptersProvider } from './chapters/chapters-context';
import { Contents } from './contents';
import { FirstDayProvider } from './first-day';
import { FollowBar } from './follow/follow-bar';
import { FollowedPart } from './follow/followed-part';
import { useRoom } from './follow/room-context';
import { RoomRemote } from './follow/room-remote';
import { Parts } from './parts';
import { PrintButton } from './print-button';
import { Rewinds } from './rewinds';
import { useSlideTitle } from './story/use-slide-title';
import { Summary } from './summary/summary';
import { Truth } from './truth';
import { Withheld } from './withheld';

/** What a team works on together right after a round is there without a tap. */
const openAtFirst = ['rubric', 'board', 'plan', 'survey'];

interface DebriefScreenProps {
  debrief: Debrief;
  words: DebriefWords;
  viewer: 'player' | 'instructor';
  /** A player's team stands first everywhere. */
  teamId?: string | undefined;
}

/** The guided debrief: the whole of it, or following the presenter the part that the room looks at. Prints as a report. */
export function DebriefScreen({ debrief: told, words, viewer, teamId }: DebriefScreenProps) {
  const debrief = useMemo(() => inResultPoints(told), [told]);
  const title = useSlideTitle();
  const room = useRoom();
  const [follows, setFollows] = useState(false);
  const ownTeamId = viewer === 'player' ? teamId : undefined;
  const presented = room?.show === null ? room.presented : null;
  const slides = slideList(debrief);
  const slide = presented === null ? undefined : slides[placeOf(slides, presented)];
  const following = follows && slide !== undefined;
  const part = following ? slide.id : undefined;
  useEffect(() => {
    if (part !== undefined) window.scrollTo({ top: 0 });
  }, [part]);
  return (
    <FirstDayProvider value={words.firstDay}>
      <TextLanguage languages={[]} read={words.language}>
        <div data-default-theme="light" className="bg-background text-text">
          <div className="mx-auto max-w-6xl px-4 pt-8 md:px-8">
            {!following && <Title debrief={debrief} words={words} />}
            {debrief.teams.length === 0 ? null : following && presented ? (
              <div
                key={slide.id}
                className="min-h-[70dvh] animate-phase [&>section]:border-t-0 [&>section]:pt-0"
              >
                <FollowedPart {...{ slide, presented, debrief, words, ownTeamId }} />
              </div>
            ) : (
              <ChaptersProvider first={openAtFirst}>
                <Summary debrief={debrief} words={words} ownTeamId={ownTeamId} />
                <Truth truth={words.truth} />
                <Contents debrief={debrief} />
                <Parts debrief={debrief} words={words} ownTeamId={ownTeamId} />
                <PrintButton />
              </ChaptersProvider>
            )}
          </div>
          {slide && <FollowBar title={title(slide)} following={following} onFollow={setFollows} />}
          <RoomRemote debrief={debrief} />
        </div>
      </TextLanguage>
    </FirstDayProvider>
  );
}

function Title({ debrief, words }: Pick<DebriefScreenProps, 'debrief' | 'words'>) {
  const t = useTranslations('debrief');
  return (
    <header className="pb-8">
      <p className="kicker">
        {t('title')} · <ScenarioText>{words.company}</ScenarioText>
      </p>
      <h1 className="mt-1 text-2xl md:text-3xl">
        <ScenarioText>{words.title}</ScenarioText>
      </h1>
      <p className="mt-2 text-muted">{t('lead')}</p>
      <Rewinds debrief={debrief} />
      <Withheld debrief={debrief} />
      {debrief.onPaper && <p className="mt-2 text-sm font-medium">{t('onPaper')}</p>}
    </header>
  );
}
