'use client';

import { useTranslations } from 'use-intl';
import { ConfirmButton } from '../../_ui/confirm-button';
import { useAct } from './use-act';

export function EndPractice({ onEnded }: { onEnded: () => void }) {
  const t = useTranslations('play.menu.end');
  const act = useAct();
  async function end() {
    if (await act({ type: 'end' })) onEnded();
  }
  return (
    <ConfirmButton kind="danger" action={t('action')} title={t('title')} text={t('text')} onConfirm={end} />
  );
}
