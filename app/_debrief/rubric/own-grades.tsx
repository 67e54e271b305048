'use client';

import { useTranslations } from 'use-intl';
import { ScenarioText } from '@/app/_ui/scenario-text';
import { WrittenLine } from '@/app/_ui/written-line';
import type { DebriefWords } from '@/engine/debrief/types';
import type { GradeRow } from '@/wire/annotations';
import { useInWords } from '../../_grading/in-words';
import type { AnnotationState } from '../../_live/annotations';

interface OwnGradesProps {
  annotations: AnnotationState;
  words: DebriefWords;
}

/** The grades of the reader's team, place by place, each level with what the rubric says of it. */
export function OwnGrades({ annotations, words }: OwnGradesProps) {
  const t = useTranslations('debrief.rubric');
  const places = [...new Set(annotations.grades.map(({ decisionId }) => decisionId))];
  return places.map((decisionId) => (
    <div key={decisionId ?? ''} className="break-inside-avoid">
      <h3 className="text-base font-semibold text-pretty">
        {decisionId === null ? (
          t('whole')
        ) : (
          <ScenarioText>{words.decisions[decisionId]?.question}</ScenarioText>
        )}
      </h3>
      <ul className="mt-2 flex flex-col gap-3">
        {annotations.grades
          .filter((row) => row.decisionId === decisionId)
          .map((row) => (
            <GradeLine key={row.id} row={row} annotations={annotations} />
          ))}
      </ul>
    </div>
  ));
}

function GradeLine({ row, annotations }: { row: GradeRow; annotations: AnnotationState }) {
  const t = useTranslations('debrief.rubric');
  const inWords = useInWords();
  const objective = annotations.objectives.find(({ id }) => id === row.objectiveId);
  const words = objective && inWords(objective.words);
  if (row.objectiveId === null) {
    return (
      <li className="border-l-2 border-accent pl-3 text-sm">
        <span className="kicker block">{t('comment')}</span>
        <span className="break-words whitespace-pre-line">
          <WrittenLine language={row.language}>{row.comment}</WrittenLine>
        </span>
      </li>
    );
  }
  if (row.level === null || !words) return null;
  return (
    <li className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-3 text-sm">
      <span translate="no" className="figures font-semibold">
        {t('of', { level: row.level })}
      </span>
      <span>
        <span className="block font-medium">
          <ScenarioText>{words.title}</ScenarioText>
        </span>
        <span className="text-pretty text-muted">{words.levels[row.level]}</span>
      </span>
    </li>
  );
}
