'use client';

import { LoaderCircle, SendHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TeamLabel } from '@/engine/view/types';
import { teamLook } from '@/look/team-look';
import { useLiveState } from '../_live/live-provider';
import { SegmentedControl } from '../_ui/segmented-control';
import { TeamMark } from '../_ui/team-mark';
import { AgreementView } from './agreement-view';
import { PlaceGrading } from './place-grading';
import { PlaceList } from './place-list';
import { ShowGrades } from './show-grades';
import { type Place, type Saving, useSaving } from './use-grading';

interface GradingBoardProps {
  teams: readonly TeamLabel[];
  /** Instructors overrule marks, see how graders agree, and show grades to the teams; observers grade. */
  leads: boolean;
}

/** What teams did and wrote, and the rubric beside it. Everything is saved at once, and nothing of it moves the score. */
export function GradingBoard({ teams, leads }: GradingBoardProps) {
  const t = useTranslations('grading');
  const told = useLiveState(({ annotations, view }) => annotations.roundId === view?.roundId);
  const saving = useSaving();
  const [chosen, setPlace] = useState<Place>();
  const place = chosen ?? { teamId: teams[0]?.id ?? '', decisionId: null };
  if (teams.length === 0) return <p className="text-muted">{t('noTeams')}</p>;
  if (!told) return <p className="text-muted">{t('loading')}</p>;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <SegmentedControl
          label={t('teams')}
          value={place.teamId}
          options={teams.map(({ id, index }) => ({
            value: id,
            label: <TeamMark index={index} size={20} />,
            spoken: t('notes.team', { letter: teamLook(index).letter }),
          }))}
          onValueChange={(teamId) => setPlace({ ...place, teamId })}
          className="max-w-full flex-wrap"
        />
        <SavingWord saving={saving} />
      </div>
      <div className="grid gap-5 lg:grid-cols-[16rem_minmax(0,1fr)]">
        <div className="flex flex-col gap-4">
          <PlaceList place={place} onPlaceChange={setPlace} />
          {leads && <ShowGrades />}
          <AgreementView teams={teams} onPlaceChange={setPlace} />
        </div>
        <PlaceGrading place={place} mayOverrule={leads} />
      </div>
    </div>
  );
}

function SavingWord({ saving }: { saving: Saving }) {
  const t = useTranslations('grading.saving');
  const icons = {
    saved: null,
    saving: <LoaderCircle className="size-4 animate-spin" aria-hidden="true" />,
    'will-send': <SendHorizontal className="size-4 text-warn" aria-hidden="true" />,
  };
  return (
    <p role="status" className="flex items-center gap-1.5 text-sm text-muted">
      {icons[saving]}
      {t(saving === 'will-send' ? 'willSend' : saving)}
    </p>
  );
}
