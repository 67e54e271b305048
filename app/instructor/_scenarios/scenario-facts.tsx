'use client';

import { useTranslations } from 'use-intl';
import type { ScenarioItem } from '@/wire/lists';
import { hazardAsWritten, isHazard } from '@/words/hazards';
import { languages } from '@/words/messages/index';
import { Badge } from '../../_ui/badge';
import { useLanguageName } from '../../_ui/use-language-name';

/** Minutes, decisions, difficulty, languages, those of the interface that it lacks, and what it trains. */
export function ScenarioFacts({ scenario }: { scenario: ScenarioItem }) {
  const t = useTranslations('instructor');
  const nameOf = useLanguageName();
  const { minutes, decisions, difficulty, languages: has, hazards } = scenario;
  const lacked = Object.keys(languages).filter((code) => !has.includes(code));
  return (
    <span className="mt-2 flex flex-col gap-2">
      <span className="text-xs text-muted">
        {t('create.minutes', { count: Math.round(minutes) })} · {t('create.decisions', { count: decisions })}{' '}
        · {t(`create.difficulty.${difficultyKey(difficulty)}`)} ·{' '}
        {t('create.written', { languages: has.map(nameOf).join(', ') })}
        {lacked.length > 0 && <> · {t('create.notWritten', { languages: lacked.map(nameOf).join(', ') })}</>}
      </span>
      <span className="flex flex-wrap gap-1">
        {hazards.map((hazard) => (
          <Badge key={hazard}>{isHazard(hazard) ? t(`hazard.${hazard}`) : hazardAsWritten(hazard)}</Badge>
        ))}
      </span>
    </span>
  );
}

function difficultyKey(difficulty: number): 'easy' | 'medium' | 'hard' {
  if (difficulty <= 1) return 'easy';
  return difficulty === 2 ? 'medium' : 'hard';
}
