'use client';

import { useTranslations } from 'use-intl';
import type { DebriefWords } from '@/engine/debrief/types';
import { teamLook } from '@/look/team-look';
import { choiceLabel } from '@/reports/reading/choice-label';
import { choiceGroups, type DecisionRow } from '@/reports/reading/decision-rows';
import { TeamMark } from '../../_ui/team-mark';
import { Effect } from '../effect';

interface ChoicesProps {
  row: DecisionRow;
  words: DebriefWords;
  ownTeamId?: string | undefined;
}

/** Who chose what: a line per response with its teams, and what it did on average. */
export function Choices({ row, words, ownTeamId }: ChoicesProps) {
  const t = useTranslations();
  const groups = choiceGroups(row);
  const alone =
    groups.length === 1 && groups[0]?.teams.length === 1 && groups[0].teams[0]?.teamId === ownTeamId;
  if (alone) return null;
  return (
    <ul className="mt-3 divide-y divide-line border-y border-line">
      {groups.map(({ responseId, teams, effect }) => (
        <li key={responseId ?? 'silence'} className="flex items-start justify-between gap-3 py-2">
          <div>
            <p>
              {choiceLabel({ decisionId: row.decisionId, responseId }, words) ??
                t('debrief.decisions.silence')}
            </p>
            <p className="mt-1 flex flex-wrap gap-1">
              {teams.map(({ teamId, index }) => (
                <TeamMark
                  key={teamId}
                  index={index}
                  size={20}
                  label={t('common.team', { letter: teamLook(index).letter })}
                />
              ))}
            </p>
          </div>
          <Effect value={effect} label={t('debrief.decisions.effect')} />
        </li>
      ))}
    </ul>
  );
}
