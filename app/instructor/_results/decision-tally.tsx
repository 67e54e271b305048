'use client';

import { useTranslations } from 'use-intl';
import type { DecisionTally as Tally } from './choices';

interface DecisionTallyProps {
  number: number;
  tally: Tally;
  /** names of strategies, by id */
  strategyNames: Readonly<Record<string, string>>;
  /** somebody is highlighted */
  highlighted: boolean;
}

/** What teams chose at one decision: counts first, a bar beside them, the strategy below the words. */
export function DecisionTally({ number, tally, strategyNames, highlighted }: DecisionTallyProps) {
  const t = useTranslations('workshops.scenario');
  const { question, teams, rows } = tally;
  return (
    <section className="border-t border-line py-5">
      <h3 className="max-w-measure text-base">{`${number}. ${question}`}</h3>
      <p className="mb-3 text-xs text-muted">{t('decisionTeams', { count: teams.all })}</p>
      <ul className="flex flex-col gap-3">
        {rows.map(({ id, label, strategies, all, own }) => (
          <li
            key={id ?? 'silence'}
            className="grid items-center gap-x-4 gap-y-1 text-sm sm:grid-cols-[minmax(0,1fr)_9rem_4.5rem_8rem]"
          >
            <span className={all === 0 ? 'text-muted' : undefined}>
              {label ?? t('silence')}
              {strategies.length > 0 && (
                <span className="block text-xs text-muted">
                  {strategies.map((strategy) => strategyNames[strategy] ?? strategy).join(', ')}
                </span>
              )}
            </span>
            <Bar all={all / teams.all} own={own / teams.all} />
            <span translate="no" className="figures sm:text-right">
              {t('ownCount', { own: all, teams: teams.all })}
            </span>
            <span translate="no" className="figures text-xs whitespace-nowrap text-accent sm:text-right">
              {highlighted && own > 0 && `${t('own')}: ${own}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Bar({ all, own }: { all: number; own: number }) {
  return (
    <span aria-hidden="true" className="relative h-3 overflow-hidden rounded-[2px] bg-text/6">
      <span className="absolute inset-y-0 left-0 bg-muted/55" style={{ width: `${all * 100}%` }} />
      <span className="absolute inset-y-0 left-0 bg-accent" style={{ width: `${own * 100}%` }} />
    </span>
  );
}
