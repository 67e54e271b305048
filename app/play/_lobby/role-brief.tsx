'use client';

import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { RoleMark } from '../../_ui/role-mark';
import { Card } from './card';
import { firstWords } from './first-words';

/** Who one is in a sentence, and what one does in a verb. With several roles the verbs say it. */
export function RoleBrief({ cards }: { cards: PlayerView['roleCards'] }) {
  const t = useTranslations('lobby');
  return (
    <Card title={t('role.title', { count: cards.length })}>
      <ul className="flex flex-col gap-4">
        {cards.map(({ role, card }) => (
          <li key={role}>
            <p className="flex items-baseline justify-between gap-3">
              <RoleMark role={role} />
              <span className="font-serif text-xl font-semibold">{t(`verb.${role}`)}</span>
            </p>
            {cards.length <= 2 && <p className="mt-2 text-pretty">{firstWords(card, 15)}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
