'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../_ui/button';
import { Confirm } from '../../_ui/confirm';
import { useBusyAct } from './use-act';

export function EndPractice({ onEnded }: { onEnded: () => void }) {
  const t = useTranslations('play.menu.end');
  const { busy, act } = useBusyAct();
  const [asking, setAsking] = useState(false);

  async function end() {
    if (await act({ type: 'end' })) onEnded();
    setAsking(false);
  }

  return (
    <>
      <Button kind="danger" onClick={() => setAsking(true)}>
        {t('action')}
      </Button>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={t('title')}
        action={t('action')}
        danger
        busy={busy}
        onConfirm={() => void end()}
      >
        {t('text')}
      </Confirm>
    </>
  );
}
