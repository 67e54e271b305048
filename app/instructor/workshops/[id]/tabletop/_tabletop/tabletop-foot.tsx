'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Confirm } from '@/app/_ui/confirm';
import { askTabletop, type TabletopCheck } from './ask-tabletop';
import type { Draft } from './draft';
import { TabletopProblem } from './tabletop-problem';
import { whenDebriefed } from './when-debriefed';

interface TabletopFootProps {
  workshopId: string;
  draft: Draft;
  check: TabletopCheck | undefined;
  /** why the sheet could not be looked at */
  problem: string | undefined;
  onClear: () => void;
}

/** From the sheet to the round: what is still wrong, what is empty, and the way to the debrief. */
export function TabletopFoot({ workshopId, draft, check, problem, onClear }: TabletopFootProps) {
  const t = useTranslations('workshops.paper');
  const router = useRouter();
  const [asking, setAsking] = useState<'empty' | 'clear'>();
  const [making, setMaking] = useState(false);
  const [failed, setFailed] = useState<string>();
  const empty = check?.problems.filter(({ trouble }) => trouble === 'missing').length ?? 0;
  const wrong = (check?.problems.length ?? 0) - empty + (check?.names.length ?? 0);

  async function make() {
    setAsking(undefined);
    setMaking(true);
    setFailed(undefined);
    const answer = await askTabletop(workshopId, draft, { make: true, emptyIsSilence: true });
    if (!('roundId' in answer)) {
      setMaking(false);
      setFailed('code' in answer ? answer.code : undefined);
      return;
    }
    await whenDebriefed(answer.roundId);
    onClear();
    router.push(`/instructor/workshops/${workshopId}/rounds/${answer.roundId}`);
  }

  return (
    <footer className="mt-6 flex flex-col gap-3">
      {wrong > 0 && <p className="text-sm text-danger">{t('wrong', { count: wrong })}</p>}
      <TabletopProblem code={failed ?? problem} />
      {making && (
        <p role="status" className="text-sm text-muted">
          {t('making')}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button
          size="large"
          busy={making}
          disabled={!check || wrong > 0}
          onClick={() => (empty > 0 ? setAsking('empty') : void make())}
        >
          {t('submit')}
        </Button>
        <Button kind="quiet" onClick={() => setAsking('clear')}>
          {t('start')}
        </Button>
        <p className="text-sm text-muted">{t('kept')}</p>
      </div>
      <Confirm
        open={asking === 'empty'}
        onClose={() => setAsking(undefined)}
        title={t('emptyTitle')}
        action={t('emptyAction')}
        onConfirm={() => void make()}
      >
        {t('emptyText', { count: empty })}
      </Confirm>
      <Confirm
        open={asking === 'clear'}
        onClose={() => setAsking(undefined)}
        title={t('start')}
        action={t('start')}
        danger
        onConfirm={() => {
          onClear();
          setAsking(undefined);
        }}
      >
        {t('startText')}
      </Confirm>
    </footer>
  );
}
