'use client';

import { useTranslations } from 'use-intl';
import type { Debrief, DebriefWords } from '@/engine/debrief/types';
import { useDebriefAnnotations } from '../annotations/annotations-context';
import { Section } from '../section';
import { OwnGrades } from './own-grades';
import { OwnStatements } from './own-statements';
import { RubricTable } from './rubric-table';

interface RubricProps {
  debrief: Debrief;
  words: DebriefWords;
  ownTeamId?: string | undefined;
}

/** What people judged, apart from the score: instructors see all teams, a team its own once it is shown. */
export function Rubric({ debrief, words, ownTeamId }: RubricProps) {
  const t = useTranslations('debrief.rubric');
  const held = useDebriefAnnotations();
  if (held === null) return null;
  const { statements, grades, shown } = held.annotations;
  if (statements.length === 0 && grades.length === 0) return null;
  if (ownTeamId === undefined) {
    return grades.every(({ observer }) => observer) ? null : (
      <Section id="rubric" title={t('title')} lead={t('lead')}>
        <RubricTable debrief={debrief} annotations={held.annotations} />
      </Section>
    );
  }
  return (
    <Section id="rubric" title={t('own')} lead={shown.length > 0 ? t('lead') : t('waiting')}>
      <div className="flex flex-col gap-8">
        <OwnStatements annotations={held.annotations} words={words} />
        <OwnGrades annotations={held.annotations} words={words} />
      </div>
    </Section>
  );
}
