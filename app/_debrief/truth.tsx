'use client';

import { useTranslations } from 'use-intl';
import type { DebriefWords } from '@/engine/debrief/types';

/** Where the truth varies from round to round: what held in this one, and whether it really happened so. */
export function Truth({ truth }: { truth: DebriefWords['truth'] }) {
  const t = useTranslations('debrief.truth');
  if (!truth) return null;
  return (
    <section aria-label={t('title')} className="mt-4 max-w-measure text-sm">
      <p className="text-muted">{t(truth.asItHappened ? 'asItHappened' : 'otherwise')}</p>
      <ul className="mt-1 flex flex-col gap-1">
        {truth.facts.map(({ id, claim, true: holds, finding }) => (
          <li key={id}>
            <span className="font-medium">{t(holds ? 'true' : 'false', { claim })}</span>{' '}
            <span className="text-muted">{finding}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
