'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Toasts } from '@/app/_ui/toast';
import { teamLook } from '@/look/team-look';
import type { TabletopDecision } from './draft';
import { TabletopFoot } from './tabletop-foot';
import { TabletopHead } from './tabletop-head';
import { TeamForm } from './team-form';
import { useCheck } from './use-check';
import { useDraft } from './use-draft';

interface TabletopScreenProps {
  workshopId: string;
  /** how many the workshop has */
  teams: number;
  language: string;
  decisions: readonly TabletopDecision[];
}

/** The score sheets, one team at a time; the rules look over one's shoulder while one types. */
export function TabletopScreen({ workshopId, teams, language, decisions }: TabletopScreenProps) {
  const t = useTranslations();
  const { draft, change, clear } = useDraft(workshopId, teams, language);
  const { check, problem } = useCheck(workshopId, draft);
  const [shown, setShown] = useState(0);
  const index = Math.min(shown, draft.teams.length - 1);
  const team = draft.teams[index];
  const asked = check?.asked[index] ?? [];
  const done = asked.filter(({ decisionId }) => team?.choices[decisionId]?.responseId !== undefined).length;
  return (
    <Toasts>
      <TabletopHead draft={draft} onChange={change} shown={index} onShow={setShown} />
      {team && (
        <section aria-labelledby="team-form">
          <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
            <h2 id="team-form" className="text-lg">
              {t('common.team', { letter: teamLook(index).letter })}
            </h2>
            <p role="status" className="figures text-sm text-muted">
              {check
                ? t('workshops.paper.progress', { done, all: asked.length })
                : t('workshops.paper.checking')}
            </p>
          </div>
          <TeamForm
            index={index}
            team={team}
            decisions={decisions}
            check={check}
            onChange={(next) =>
              change({ ...draft, teams: draft.teams.map((one, place) => (place === index ? next : one)) })
            }
          />
        </section>
      )}
      <TabletopFoot workshopId={workshopId} draft={draft} check={check} problem={problem} onClear={clear} />
    </Toasts>
  );
}
