'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PreRead } from '@/wire/expected';
import type { GuestLine } from '../../_live/guest';
import { useRefusalWords } from '../../_live/use-refusal';
import { ConfirmButton } from '../../_ui/confirm-button';

interface LeaveListProps {
  preRead: PreRead;
  email: string | null;
  token: string;
  line: () => GuestLine;
  onLeft: () => void;
}

/** What is kept about whoever was put on a list, and the way off it. */
export function LeaveList({ preRead: { retentionDays }, email, token, line, onLeft }: LeaveListProps) {
  const t = useTranslations('expected.page');
  const inWords = useRefusalWords();
  const [problem, setProblem] = useState<string>();
  async function leave() {
    const answer = await line().leaveList({ token });
    if (answer.ok) onLeft();
    else setProblem(inWords(answer));
  }
  return (
    <section className="flex flex-col items-start gap-2 border-t border-line pt-4 text-xs text-muted">
      <p>{t('kept', { email: email ?? 'none', days: retentionDays })}</p>
      <ConfirmButton
        kind="quiet"
        size="small"
        action={t('leave')}
        title={t('leaveTitle')}
        text={t('leaveText')}
        onConfirm={leave}
      />
      {problem && (
        <p role="alert" className="text-danger">
          {problem}
        </p>
      )}
    </section>
  );
}
