'use client';

import { useLocale, useTranslations } from 'use-intl';
import type { GradeRow } from '@/wire/annotations';
import { useLiveState } from '../_live/live-provider';
import { WrittenLine } from '../_ui/written-line';
import { AutomaticScore } from './automatic-score';
import { Comment } from './comment';
import { useInWords } from './in-words';
import { Objective } from './objective';
import { OwnNotes } from './own-notes';
import { isAt, type Place } from './place';
import { Statement } from './statement';
import { useAnnotate, useGrades } from './use-grading';

interface PlaceGradingProps {
  place: Place;
  /** The team in words; a number while names are hidden. */
  who: string;
  mayOverrule: boolean;
  /** objective id -> the level that the automatic marks speak for */
  proposals: Readonly<Record<string, number>>;
  /** The objective that a level typed goes to. */
  objectiveAt: string | undefined;
  /** Every objective here has been answered by key. */
  done: boolean;
  onObjectiveAt: (id: string) => void;
}

/** One team at one decision, or over the whole round: what it did and wrote, and the levels beside it. */
export function PlaceGrading(props: PlaceGradingProps) {
  const { place, who, mayOverrule, proposals, objectiveAt, done: allDone, onObjectiveAt } = props;
  const t = useTranslations('grading');
  const inWords = useInWords();
  const annotate = useAnnotate();
  const language = useLocale();
  const { objectives, statements, reached, made, self } = useLiveState(({ annotations }) => annotations);
  const { grades, overrules } = useGrades();
  const { teamId, decisionId } = place;
  const decision = reached.find(({ id }) => id === decisionId);
  const words = decision && inWords(decision.words);
  const done = made.find((row) => isAt(row, place));
  const statement = statements.find((row) => isAt(row, place));
  const here = grades.filter((row) => isAt(row, place));
  const own = here.filter(({ authorId }) => authorId === self);
  const shown = objectives.filter(({ at }) => decisionId === null || at === null || at.includes(decisionId));
  const ownOf = (objectiveId: string | null) => own.find((row) => row.objectiveId === objectiveId);
  return (
    <div className="@container min-w-0">
      <div className="grid min-w-0 items-start gap-5 @3xl:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <div className="flex min-w-0 flex-col gap-4">
          <header>
            <p className="kicker">{who}</p>
            <h3 className="text-lg leading-snug text-pretty">{words?.question ?? t('whole')}</h3>
            {done && words && (
              <p className="mt-1 text-sm text-muted">
                {done.responseId === null
                  ? t('silence')
                  : t('chose', { label: words.responses[done.responseId] ?? '' })}
              </p>
            )}
            {decisionId === null && <AutomaticScore teamId={teamId} />}
          </header>
          {words?.ask && <p className="-mb-2 max-w-measure text-sm text-muted">{words.ask}</p>}
          {statement && (
            <Statement
              statement={statement}
              overrules={overrules.filter((row) => isAt(row, place))}
              onOverrule={
                mayOverrule
                  ? (mark, holds) =>
                      annotate({ type: 'overrule', teamId, decisionId: statement.decisionId, mark, holds })
                  : undefined
              }
            />
          )}
          {decision?.asks && !statement && <p className="text-sm text-warn">{t('nothingWritten')}</p>}
          <OwnNotes place={place} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          {shown.length === 0 && <p className="text-sm text-muted">{t('noObjectives')}</p>}
          {shown.map((objective) => (
            <Objective
              key={objective.id}
              objective={objective}
              level={ownOf(objective.id)?.level ?? null}
              others={othersOn(here, self, objective.id)}
              proposed={proposals[objective.id]}
              current={objective.id === objectiveAt}
              onFocus={() => onObjectiveAt(objective.id)}
              onLevelChange={(level) =>
                annotate({ type: 'grade', ...place, objectiveId: objective.id, level, comment: '' })
              }
            />
          ))}
          <p role="status" className="min-h-4 text-xs text-accent pointer-coarse:hidden">
            {allDone && t('matrix.placeDone')}
          </p>
          <Comment
            key={`${teamId} ${decisionId}`}
            value={ownOf(null)?.comment ?? ''}
            language={ownOf(null)?.language}
            onSave={(comment) =>
              annotate({ type: 'grade', ...place, objectiveId: null, level: null, comment, language })
            }
          />
          {here
            .filter((row) => row.authorId !== self && row.comment !== '')
            .map((row) => (
              <p key={row.id} className="text-sm break-words">
                <span className="font-semibold">{row.authorName}:</span>{' '}
                <WrittenLine language={row.language}>{row.comment}</WrittenLine>
              </p>
            ))}
        </div>
      </div>
    </div>
  );
}

function othersOn(rows: readonly GradeRow[], self: string, objectiveId: string): GradeRow[] {
  return rows.filter((row) => row.authorId !== self && row.objectiveId === objectiveId && row.level !== null);
}
