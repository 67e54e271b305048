'use client';

import { useState } from 'react';
import type { ColleagueItem, WorkshopItem } from '@/wire/lists';
import { fits, placeOf, type Shown } from './fits';
import type { Question } from './question';
import { WorkshopDialogs } from './workshop-dialogs';
import { WorkshopFilter } from './workshop-filter';
import { WorkshopList } from './workshop-list';

interface WorkshopsProps {
  workshops: readonly WorkshopItem[];
  /** slug -> title of the scenario */
  titles: ReadonlyMap<string, string>;
  groups: readonly string[];
  colleagues: readonly ColleagueItem[];
  myId: string;
}

/** The list with its search, its four parts, and the questions that its menus ask. */
export function Workshops({ workshops, titles, groups, colleagues, myId }: WorkshopsProps) {
  const [words, setWords] = useState('');
  const [shown, setShown] = useState<Shown>('open');
  const [question, setQuestion] = useState<Question>();
  const fitting = workshops.filter((workshop) => fits(workshop, words, titles));
  return (
    <>
      <WorkshopFilter
        words={words}
        onWordsChange={setWords}
        shown={shown}
        onShownChange={setShown}
        count={(place) => fitting.filter((workshop) => placeOf(workshop) === place).length}
      />
      <WorkshopList
        workshops={fitting.filter((workshop) => placeOf(workshop) === shown)}
        titles={titles}
        words={words}
        shown={shown}
        onClear={() => setWords('')}
        onQuestion={setQuestion}
        myId={myId}
      />
      {question && (
        <WorkshopDialogs
          question={question}
          groups={groups}
          colleagues={colleagues}
          onClose={() => setQuestion(undefined)}
        />
      )}
    </>
  );
}
