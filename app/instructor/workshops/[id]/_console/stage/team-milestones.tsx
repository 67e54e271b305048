'use client';

import { CircleCheck, CircleDashed } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import type { TeamStatus } from '@/engine/view/console';
import { scenarioTime } from '@/words/scenario-time';
import { useConsole } from '../console-context';

/** Which milestones the team has behind it, each with its moment, and how far it agreed on the last decision. */
export function TeamMilestones({ team }: { team: TeamStatus }) {
  const t = useTranslations('instructor.rows');
  const locale = useLocale();
  const { firstDay } = useConsole().view.clock;
  const clock = (minute: number) => scenarioTime(minute, firstDay, locale).clock;
  const share = agreement(team);
  return (
    <>
      {share !== null && (
        <p className="text-xs text-muted">{t('agreed', { percent: Math.round(share * 100) })}</p>
      )}
      {team.milestones.length > 0 && (
        <details className="text-xs">
          <summary className="min-h-7 cursor-pointer py-1 text-muted hover:text-text">
            {t('passed', {
              passed: team.milestones.filter(({ minute }) => minute !== null).length,
              all: team.milestones.length,
            })}
          </summary>
          <ul aria-label={t('milestones')} className="flex flex-col gap-0.5">
            {team.milestones.map(({ id, label, by, minute }) => (
              <li key={id} className="flex items-start gap-1.5">
                {minute === null ? (
                  <CircleDashed className="mt-0.5 size-3.5 shrink-0 text-muted" aria-hidden="true" />
                ) : (
                  <CircleCheck className="mt-0.5 size-3.5 shrink-0 text-good" aria-hidden="true" />
                )}
                <span className={minute === null ? 'text-muted' : ''}>
                  {minute === null
                    ? t('notPassed', { label, time: clock(by) })
                    : t('passedAt', { label, time: clock(minute) })}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** [M2] The share of the votes that the most voted response had; null where nobody may say. */
function agreement({ resolved }: TeamStatus): number | null {
  const votes = resolved[0]?.split.map((one) => one.votes) ?? [];
  const all = votes.reduce((sum, count) => sum + count, 0);
  return all === 0 ? null : Math.max(...votes) / all;
}
