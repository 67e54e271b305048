'use client';

import { Check, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ScenarioText } from '@/app/_ui/scenario-text';
import type { DebriefWords } from '@/engine/debrief/types';
import { classNames } from '../_ui/class-names';

/** Where the truth varies from round to round: what held in this one, and whether it really happened so. */
export function Truth({ truth }: { truth: DebriefWords['truth'] }) {
  const t = useTranslations('debrief.truth');
  if (!truth) return null;
  return (
    <section aria-label={t('title')} className="my-8 max-w-measure text-sm">
      <p className="text-muted">{t(truth.asItHappened ? 'asItHappened' : 'otherwise')}</p>
      <ul className="mt-2 flex flex-col gap-1.5">
        {truth.facts.map(({ id, claim, true: holds, finding }) => (
          <li key={id} className="flex gap-2">
            <Sign holds={holds} />
            <span>
              <span className="font-medium">
                <ScenarioText>{claim}</ScenarioText>
              </span>{' '}
              <span className="text-muted">
                <ScenarioText>{finding}</ScenarioText>
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sign({ holds }: { holds: boolean }) {
  const t = useTranslations('debrief.truth');
  const Icon = holds ? Check : X;
  return (
    <span className="shrink-0">
      <Icon className={classNames('mt-0.5 size-4', holds ? 'text-good' : 'text-danger')} aria-hidden="true" />
      <span className="sr-only">{t(holds ? 'true' : 'false')}</span>
    </span>
  );
}
