'use client';

import { useTranslations } from 'use-intl';
import { ScenarioText } from '@/app/_ui/scenario-text';
import type { DebriefDecision, DebriefWords } from '@/engine/debrief/types';
import { RoleMark } from '../../_ui/role-mark';

interface IntelUseProps {
  decision: DebriefDecision;
  words: DebriefWords;
}

/** What single people knew before this decision, and what of it the others never heard. */
export function IntelUse({ decision, words }: IntelUseProps) {
  const t = useTranslations('debrief.decisions');
  const held = decision.intel.filter((intel) => intel.held);
  if (held.length === 0) return null;
  const keptBack = held.filter((intel) => !intel.sharedBefore);
  return (
    <div className="text-xs">
      <p className={keptBack.length > 0 ? 'text-warn' : 'text-muted'}>
        {t('intel', { shared: held.length - keptBack.length, held: held.length })}
      </p>
      {keptBack.length > 0 && (
        <>
          <p className="sr-only">{t('intelHeldBack')}</p>
          <ul className="mt-1 flex flex-col gap-0.5">
            {keptBack.map(({ id, role }) => (
              <li key={id} className="flex items-baseline gap-1.5 text-muted">
                <span className="[&_svg]:size-3">
                  <RoleMark role={role} bare />
                </span>
                <ScenarioText>{words.intel[id] ?? id}</ScenarioText>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
