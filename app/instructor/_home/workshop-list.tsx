'use client';

import { useTranslations } from 'use-intl';
import type { WorkshopItem } from '../../../server/protocol';
import { Button } from '../../_ui/button';
import { EmptyState } from '../../_ui/empty-state';
import type { Shown } from './workshop-filter';
import { WorkshopRow } from './workshop-row';

interface WorkshopListProps {
  workshops: readonly WorkshopItem[];
  /** slug -> title of the scenario */
  titles: ReadonlyMap<string, string>;
  words: string;
  shown: Shown;
  onClear: () => void;
}

export function WorkshopList({ workshops, titles, words, shown, onClear }: WorkshopListProps) {
  const t = useTranslations('instructor.home');
  if (workshops.length === 0) {
    const empty = shown === 'ended' ? t('noneEnded') : t('noneOpen');
    return (
      <EmptyState
        title={words.trim() === '' ? empty : t('none', { words: words.trim() })}
        action={
          <Button kind="secondary" size="small" onClick={onClear}>
            {t('clear')}
          </Button>
        }
      />
    );
  }
  return (
    <ul className="divide-y divide-line border-y border-line">
      {workshops.map((workshop) => (
        <WorkshopRow
          key={workshop.id}
          workshop={workshop}
          scenario={titles.get(workshop.scenario) ?? workshop.scenario}
        />
      ))}
    </ul>
  );
}
