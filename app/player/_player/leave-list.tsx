'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PreRead } from '@/wire/expected';
import type { GuestLine } from '../../_live/guest';
import { useRefusalWords } from '../../_live/use-refusal';
import { Button } from '../../_ui/button';
import { Confirm } from '../../_ui/confirm';

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
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  async function leave() {
    setBusy(true);
    const answer = await line().leaveList({ token });
    setBusy(false);
    setAsking(false);
    if (answer.ok) onLeft();
    else setProblem(inWords(answer));
  }
  return (
    <section className="flex flex-col items-start gap-2 border-t border-line pt-4 text-xs text-muted">
      <p>{t('kept', { email: email ?? 'none', days: retentionDays })}</p>
      <Button kind="quiet" size="small" onClick={() => setAsking(true)}>
        {t('leave')}
      </Button>
      {problem && (
        <p role="alert" className="text-danger">
          {problem}
        </p>
      )}
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={t('leaveTitle')}
        action={t('leave')}
        danger
        busy={busy}
        onConfirm={() => void leave()}
      >
        {t('leaveText')}
      </Confirm>
    </section>
  );
}
