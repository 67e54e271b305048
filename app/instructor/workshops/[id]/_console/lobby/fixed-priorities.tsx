'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PriorityPicker } from '@/app/_ui/priority-picker';
import { Switch } from '@/app/_ui/switch';
import { useConsole } from '../console-context';
import { useOrder } from '../use-order';

/** [S9] Leaves it to each team what it is judged by, or fixes it for all of them. */
export function FixedPriorities() {
  const t = useTranslations('lobby.priorities');
  const { priorities } = useConsole().view.settings;
  const { order } = useOrder();
  const [choosing, setChoosing] = useState(false);
  const on = choosing || priorities !== null;

  function turn(wanted: boolean) {
    setChoosing(wanted);
    if (!wanted && priorities) void order({ type: 'fix-priorities', priorities: null });
  }

  return (
    <>
      <Switch label={t('fix')} hint={t('fixHint')} checked={on} onCheckedChange={turn} />
      {on && (
        <div className="mb-3">
          <PriorityPicker
            value={priorities}
            onPick={(picked) => void order({ type: 'fix-priorities', priorities: picked })}
          />
        </div>
      )}
    </>
  );
}
