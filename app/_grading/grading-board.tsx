'use client';

import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TeamLabel } from '@/engine/view/types';
import { teamLook } from '@/look/team-look';
import { useLiveState } from '../_live/live-provider';
import { AgreementView } from './agreement-view';
import { BoardHead } from './board-head';
import { commentFieldId } from './comment';
import { cellAttribute, GradingMatrix } from './grading-matrix';
import { dueAt, nextTeam, unnamed } from './matrix';
import type { Place } from './place';
import { PlaceGrading } from './place-grading';
import { ShowGrades } from './show-grades';
import { useAnnotate } from './use-grading';
import { gradingKeys } from './use-grading-keys';
import { useProposals } from './use-proposals';

interface GradingBoardProps {
  teams: readonly TeamLabel[];
  /** Instructors overrule marks, see how graders agree, and show grades to the teams; observers grade. */
  leads: boolean;
}

/** What teams did and wrote, and the rubric beside it. Everything is saved at once, and nothing of it moves the score. */
export function GradingBoard({ teams, leads }: GradingBoardProps) {
  const t = useTranslations('grading');
  const told = useLiveState(({ annotations, view }) => annotations.roundId === view?.roundId);
  if (teams.length === 0) return <p className="text-muted">{t('noTeams')}</p>;
  if (!told) return <p className="text-muted">{t('loading')}</p>;
  return <Board teams={teams} leads={leads} />;
}

function Board({ teams, leads }: GradingBoardProps) {
  const t = useTranslations('grading');
  const board = useRef<HTMLDivElement>(null);
  const { made, objectives } = useLiveState(({ annotations }) => annotations);
  const annotate = useAnnotate();
  const [named, setNamed] = useState(true);
  const listed = named ? teams : unnamed(teams);
  const [chosen, setChosen] = useState<Place>();
  const [at, setAt] = useState(0);
  const place = chosen ?? { teamId: listed[0]?.id ?? '', decisionId: null };
  const due = dueAt(objectives, place.decisionId);
  const { proposals, confirm } = useProposals(place);
  const go = (next: Place) => {
    setChosen(next);
    setAt(0);
    requestAnimationFrame(() =>
      board.current?.querySelector<HTMLElement>(`[${cellAttribute}=here]`)?.focus({ preventScroll: false }),
    );
  };
  const nameOf = (teamId: string) => {
    const row = listed.findIndex(({ id }) => id === teamId);
    return named
      ? t('notes.team', { letter: teamLook(listed[row]?.index ?? 0).letter })
      : t('matrix.number', { number: String(row + 1) });
  };
  const press = gradingKeys({
    onLevel: (level) => {
      const objective = due[at];
      if (!objective) return;
      annotate({ type: 'grade', ...place, objectiveId: objective.id, level, comment: '' });
      // After the last one a further key changes nothing: it was meant for the next team.
      setAt(at + 1);
    },
    onTeam: (step) => go(nextTeam(listed, made, place, step)),
    onComment: () => document.getElementById(commentFieldId)?.focus(),
    onConfirm: confirm,
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for the whole board; everything in it is a control
    <div ref={board} onKeyDown={press} className="flex flex-col gap-3">
      <BoardHead teams={teams} named={named} onNamedChange={setNamed} />
      <div className="grid gap-5 xl:grid-cols-[auto_minmax(0,1fr)]">
        <div className="flex max-w-full min-w-0 flex-col gap-4 xl:max-w-136">
          <GradingMatrix teams={listed} place={place} named={named} onPlaceChange={go} />
          {leads && <ShowGrades />}
          <AgreementView teams={teams} onPlaceChange={go} />
        </div>
        <PlaceGrading
          place={place}
          who={nameOf(place.teamId)}
          mayOverrule={leads}
          proposals={proposals}
          objectiveAt={due[at]?.id}
          done={due.length > 0 && at >= due.length}
          onObjectiveAt={(id) =>
            setAt(
              Math.max(
                0,
                due.findIndex((one) => one.id === id),
              ),
            )
          }
        />
      </div>
    </div>
  );
}
