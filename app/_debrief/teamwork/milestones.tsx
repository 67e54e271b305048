'use client';

import { Check, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ScenarioText } from '@/app/_ui/scenario-text';
import type { DebriefWords, Teamwork } from '@/engine/debrief/types';
import { useFigures } from '../use-figures';

interface MilestonesProps {
  milestones: Teamwork['milestones'];
  words: DebriefWords;
}

/** What a team should have behind it by a minute, and when it had. */
export function Milestones({ milestones, words }: MilestonesProps) {
  const t = useTranslations('debrief.teamwork');
  const { moment } = useFigures();
  if (milestones.length === 0) return null;
  return (
    <section>
      <h4 className="text-base">{t('milestones')}</h4>
      <ul className="mt-2 flex flex-col gap-1.5 text-sm">
        {milestones.map(({ id, by, minute }) => {
          const inTime = minute !== null && minute <= by;
          const Mark = inTime ? Check : X;
          return (
            <li key={id} className="flex gap-2">
              <Mark
                className={`mt-0.5 size-4 shrink-0 ${inTime ? 'text-good' : 'text-danger'}`}
                aria-hidden="true"
              />
              <span>
                <ScenarioText>{words.milestones?.[id] ?? id}</ScenarioText>{' '}
                <span className="text-muted">
                  {minute === null
                    ? t('notPassed', { by: moment(by) })
                    : t(inTime ? 'passed' : 'late', { at: moment(minute), by: moment(by) })}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
