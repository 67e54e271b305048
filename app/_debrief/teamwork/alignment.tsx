'use client';

import { useTranslations } from 'use-intl';
import { ScenarioText } from '@/app/_ui/scenario-text';
import type { DebriefWords, Teamwork } from '@/engine/debrief/types';
import { Meter } from '../meter';
import { useFigures } from '../use-figures';

/** Decision by decision, how far the votes went the same way, and how sure the voters were. */
export function Alignment({ alignment, words }: { alignment: Teamwork['alignment']; words: DebriefWords }) {
  const t = useTranslations('debrief.teamwork');
  const { percent, plain } = useFigures();
  return (
    <section>
      <h4 className="text-base">{t('alignment')}</h4>
      <p className="text-sm text-muted">{t('alignmentLead')}</p>
      <ol className="mt-3 flex flex-col gap-3">
        {alignment.map(({ decisionId, votes, agreed, confidence }) => (
          <li key={decisionId} className="text-sm">
            <p className="truncate">
              <ScenarioText>{words.decisions[decisionId]?.question ?? decisionId}</ScenarioText>
            </p>
            {agreed === null ? (
              <p className="text-muted">{t('noVotes')}</p>
            ) : (
              <p className="flex items-center gap-3">
                <Meter part={agreed} whole={1} words={percent(agreed)} />
                <span className="whitespace-nowrap text-muted">
                  {t('votes', { count: votes })}
                  {confidence !== null && ` · ${t('confidence', { value: plain(confidence, 1) })}`}
                </span>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
