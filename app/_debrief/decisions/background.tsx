'use client';

import { useTranslations } from 'use-intl';
import { ScenarioText } from '@/app/_ui/scenario-text';
import type { DebriefWords } from '@/engine/debrief/types';

interface BackgroundProps {
  decisionId: string;
  words: DebriefWords;
}

/** What stands behind a decision, on a click; on paper it follows the table instead. */
export function Background(props: BackgroundProps) {
  const t = useTranslations('debrief.decisions');
  return (
    <details className="mt-2 text-sm print:hidden">
      <summary className="link w-fit text-xs">{t('details')}</summary>
      <BackgroundText {...props} />
    </details>
  );
}

/** What a prepared team does, what really happened, what to talk about. */
export function BackgroundText({ decisionId, words }: BackgroundProps) {
  const t = useTranslations('debrief.decisions');
  const decision = words.decisions[decisionId];
  const reality = words.realCase.reality[decisionId];
  if (!decision) return null;
  return (
    <dl className="mt-2 flex flex-col gap-3 border-l-2 border-line pl-3">
      <div>
        <dt className="kicker">{t('expected')}</dt>
        <dd>
          <ScenarioText>{decision.expected}</ScenarioText>
        </dd>
      </div>
      {decision.because && (
        <div>
          <dt className="kicker">{t('because')}</dt>
          <dd>
            <ScenarioText>{decision.because}</ScenarioText>
          </dd>
        </div>
      )}
      {decision.disagree && (
        <div>
          <dt className="kicker">{t('disagree')}</dt>
          <dd>
            <ScenarioText>{decision.disagree}</ScenarioText>
          </dd>
        </div>
      )}
      {reality && (
        <div>
          <dt className="kicker">{t('reality')}</dt>
          <dd>
            <ScenarioText>{reality}</ScenarioText>
          </dd>
        </div>
      )}
      <div>
        <dt className="kicker">{t('questions')}</dt>
        <dd>
          <ul className="list-disc pl-4">
            {decision.debrief.map((question) => (
              <li key={question}>
                <ScenarioText>{question}</ScenarioText>
              </li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  );
}
