'use client';

import { useTranslations } from 'use-intl';
import type { DebriefDecision } from '@/engine/debrief/types';
import { useFigures } from '../use-figures';

/** How long each step took of an answer that was to be signed, and what was promised without asking. */
export function WayOut({ decision: { chain, unchecked } }: { decision: DebriefDecision }) {
  const t = useTranslations('roles.told');
  const { duration } = useFigures();
  return (
    <>
      {chain && (
        <p className="text-xs text-muted">
          {chain.legal === null
            ? t('unsigned', { draft: duration(chain.draft), lead: duration(chain.lead) })
            : t('chain', {
                draft: duration(chain.draft),
                legal: duration(chain.legal),
                lead: duration(chain.lead),
              })}
          {chain.redlined && `, ${t('redlined')}`}
        </p>
      )}
      {unchecked && <p className="text-xs text-warn">{t('unchecked')}</p>}
    </>
  );
}
