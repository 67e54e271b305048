'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { ScenarioCards } from '@/app/instructor/_scenarios/scenario-cards';
import { useConsole } from '../console-context';
import { useOrder } from '../use-order';

/** Which story the same people play next. */
export function NextRound({ onClose }: { onClose: () => void }) {
  const t = useTranslations('instructor.ended');
  const { view, scenarios } = useConsole();
  const { ask, busy } = useOrder();
  const other = scenarios.find(({ slug }) => slug !== view.scenario.slug) ?? scenarios[0];
  const [slug, setSlug] = useState(other?.slug ?? '');

  async function begin() {
    if (await ask((live) => live.nextRound(slug))) onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('nextTitle')}
      description={t('nextText')}
      footer={
        <Button busy={busy} disabled={slug === ''} onClick={() => void begin()}>
          {t('nextAction')}
        </Button>
      }
    >
      <div className="mt-4">
        <ScenarioCards label={t('scenario')} scenarios={scenarios} value={slug} onValueChange={setSlug} />
      </div>
    </Dialog>
  );
}
