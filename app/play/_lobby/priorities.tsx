'use client';

import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { PriorityPicker } from '../../_ui/priority-picker';
import { useAct } from '../_play/use-act';
import { Card } from './card';

/** What counts is declared before the start: nobody can choose what counts to suit the result. */
export function Priorities({ view }: { view: PlayerView }) {
  const t = useTranslations('lobby.priorities');
  const act = useAct();
  const { priorities, prioritiesFixed } = view.team;
  if (prioritiesFixed && priorities) return <Fixed priorities={priorities} />;
  return (
    <Card title={t('title')} hint={t(view.practice ? 'hintPractice' : 'hint')}>
      <PriorityPicker
        value={priorities}
        onPick={(picked) => void act({ type: 'set-priorities', priorities: picked })}
      />
    </Card>
  );
}

function Fixed({
  priorities: { most, least },
}: {
  priorities: NonNullable<PlayerView['team']['priorities']>;
}) {
  const t = useTranslations('lobby.priorities');
  const stakeholder = useTranslations('model.stakeholder');
  const [first, second] = most;
  return (
    <Card title={t('fixedTitle')} hint={t('fixed')}>
      <dl className="flex flex-col gap-2 text-sm">
        <div>
          <dt className="text-muted">{t('most')}</dt>
          <dd className="font-medium">
            {stakeholder(first)}, {stakeholder(second)}
          </dd>
        </div>
        <div>
          <dt className="text-muted">{t('least')}</dt>
          <dd className="font-medium">{stakeholder(least)}</dd>
        </div>
      </dl>
    </Card>
  );
}
