'use client';

import { useTranslations } from 'use-intl';
import { StackedBar } from '@/app/_charts/stacked-bar';
import { shortened } from '@/engine/signs';
import type { TeamStatus } from '@/engine/view/console';
import { useConsole } from '../console-context';
import { leans } from './needs';

const shortSigns = 34;

/** The options of the open decision over all teams: what each leans to, or has taken. */
export function OptionsBar({ teams }: { teams: readonly TeamStatus[] }) {
  const t = useTranslations('instructor.rows');
  const { current } = useConsole().view;
  if (!current) return null;
  const { options, tied, none } = leans(teams, current.decisionId);
  const most = Math.max(1, ...options.map((option) => option.teams));
  const parts = [
    ...options.map(({ id, label, teams: value }) => ({
      id,
      label: shortened(label, shortSigns),
      value,
      strong: value === most,
    })),
    { id: 'tied', label: t('tied'), value: tied },
    { id: 'none', label: t('undecidedYet'), value: none },
  ];
  return <StackedBar label={t('options')} parts={parts} />;
}
