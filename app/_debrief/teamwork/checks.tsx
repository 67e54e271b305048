'use client';

import { useTranslations } from 'use-intl';
import { ScenarioText } from '@/app/_ui/scenario-text';
import type { DebriefWords, Teamwork } from '@/engine/debrief/types';
import { useFigures } from '../use-figures';

interface ChecksProps {
  checks: Teamwork['checks'];
  fakes: Teamwork['fakes'];
  words: DebriefWords;
}

/** How long it took from hearing a claim to knowing whether it was true. */
export function Checks({ checks, fakes, words }: ChecksProps) {
  const t = useTranslations('debrief.teamwork');
  const { duration } = useFigures();
  const cameAcross = fakes ? fakes.answered + fakes.seenThrough + fakes.left : 0;
  if (checks.length === 0 && cameAcross === 0) return null;
  return (
    <section>
      <h4 className="text-base">{t('checks')}</h4>
      <ul className="mt-2 grid gap-1 text-sm">
        {checks.map(({ factId, seconds }) => (
          <li key={factId} className="flex justify-between gap-4 border-b border-line py-1">
            <span className="text-pretty">
              <ScenarioText>{words.facts?.[factId] ?? factId}</ScenarioText>
            </span>
            <span className="figures whitespace-nowrap">
              {seconds === null ? t('never') : t('after', { time: duration(seconds) })}
            </span>
          </li>
        ))}
      </ul>
      {fakes && cameAcross > 0 && (
        <p className="mt-3 text-sm text-pretty">
          {t('fakes', { count: cameAcross, answered: fakes.answered })}
        </p>
      )}
    </section>
  );
}
