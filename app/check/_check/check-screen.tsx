'use client';

import { RotateCcw } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../_ui/button';
import { FindingRow } from './finding-row';
import { findingsOf, notGood, overallOf } from './findings';
import { ForIt } from './for-it';
import { type Found, probe } from './probes';

/** Checks at once, shows what was found, and checks again when asked. */
export function CheckScreen() {
  const t = useTranslations('check');
  const [found, setFound] = useState<Found | null>(null);
  const check = useCallback(() => {
    setFound(null);
    void probe().then(setFound);
  }, []);
  useEffect(check, [check]);
  const findings = found && findingsOf(found);
  return (
    <>
      <p role="status" className="text-lg font-medium">
        {findings ? t(`overall.${overallOf(findings)}`, { count: notGood(findings) }) : t('checking')}
      </p>
      {found && findings && (
        <ul className="border-t border-line">
          <FindingRow finding={findings.websocket} name={t('websocket.name')}>
            {t(`websocket.${findings.websocket}`, { ms: found.websocket ?? 0 })}
          </FindingRow>
          <FindingRow finding={findings.polling} name={t('polling.name')}>
            {t(`polling.${findings.polling}`, { ms: found.polling ?? 0 })}
          </FindingRow>
          <FindingRow finding={findings.clock} name={t('clock.name')}>
            {t(`clock.${findings.clock}`, { seconds: Math.max(1, found.clock ?? 0) })}
          </FindingRow>
          <FindingRow finding={findings.storage} name={t('storage.name')}>
            {t(`storage.${findings.storage}`)}
          </FindingRow>
          <FindingRow finding={findings.translation} name={t('translation.name')}>
            {t(`translation.${findings.translation}`)}
          </FindingRow>
        </ul>
      )}
      <div>
        <Button kind="quiet" busy={!found} onClick={check}>
          <RotateCcw className="size-4" aria-hidden="true" />
          {t('again')}
        </Button>
      </div>
      {found && <ForIt found={found} />}
    </>
  );
}
