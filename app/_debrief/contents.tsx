'use client';

import { Printer } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../_ui/button';
import { type DebriefAnnotations, useDebriefAnnotations } from './annotations/annotations-context';
import { useReplays } from './replays/replays-context';

const sections = [
  ['outcome', 'outcome'],
  ['curves', 'curves'],
  ['decisions', 'decisions'],
  ['rubric', 'rubric'],
  ['why', 'why'],
  ['desk', 'desk'],
  ['case', 'case'],
  ['what-if', 'whatIf'],
  ['questions', 'questions'],
  ['board', 'board'],
  ['plan', 'plan'],
  ['survey', 'survey'],
  ['limits', 'limits'],
] as const;

type Anchor = (typeof sections)[number][0];

/** Where one can jump to; on paper it is left out. */
export function Contents() {
  const t = useTranslations('debrief');
  const isThere = useIsThere();
  return (
    <div className="mt-5 flex flex-wrap items-start justify-between gap-x-6 gap-y-3 print:hidden">
      <nav aria-label={t('contents')}>
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {sections
            .filter(([anchor]) => isThere(anchor))
            .map(([anchor, words]) => (
              <li key={anchor}>
                <a href={`#${anchor}`} className="link inline-flex min-h-8 items-center">
                  {t(`${words}.title`)}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <Button kind="secondary" size="small" onClick={() => window.print()}>
        <Printer className="size-4" aria-hidden="true" />
        {t('print')}
      </Button>
    </div>
  );
}

/** What asks the server is not there in a sample, what is written together not in practice. */
function useIsThere(): (anchor: Anchor) => boolean {
  const replays = useReplays();
  const held = useDebriefAnnotations();
  return (anchor) => {
    switch (anchor) {
      case 'what-if':
        return replays !== null;
      case 'rubric':
        return hasRubric(held);
      case 'board':
      case 'plan':
        return held !== null;
      case 'survey':
        return held !== null && held.hand !== 'reads';
      default:
        return true;
    }
  };
}

/** Instructors have a table of grades, a team its own words. */
function hasRubric(held: DebriefAnnotations | null): boolean {
  if (held === null) return false;
  const { grades, statements } = held.annotations;
  return grades.some(({ observer }) => !observer) || (held.hand === 'plays' && statements.length > 0);
}
