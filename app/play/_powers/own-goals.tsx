'use client';

import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { RoleMark } from '../../_ui/role-mark';
import { Goals } from './goals';

/** After the end: whether the private goals were met, for this role alone. */
export function OwnGoals({ view }: { view: PlayerView }) {
  const t = useTranslations('roles');
  if (view.ownScores.length === 0) return null;
  return (
    <section aria-label={t('ended.title')} className="mx-auto max-w-6xl px-4 pt-6 md:px-8">
      <div className="rounded-md border border-line bg-surface p-4">
        <h2 className="text-lg">{t('ended.title')}</h2>
        <p className="mt-1 text-sm text-muted">{t('ended.hint')}</p>
        <ul className="mt-3 flex flex-col gap-4">
          {view.ownScores.map(({ role, score }) => (
            <li key={role}>
              <p className="flex flex-wrap items-baseline justify-between gap-x-4">
                <RoleMark role={role} />
                <span className="figures text-sm">{t('goal.score', { score })}</span>
              </p>
              <Goals goals={view.goals.filter((goal) => goal.role === role)} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
