'use client';

import { useTranslations } from 'use-intl';
import type { WorkshopItem } from '@/wire/lists';
import { Button } from '../../_ui/button';
import { EmptyState } from '../../_ui/empty-state';
import { DeletedRow } from './deleted-row';
import type { Shown } from './fits';
import type { Question } from './question';
import { WorkshopRow } from './workshop-row';

interface WorkshopListProps {
  workshops: readonly WorkshopItem[];
  /** slug -> title of the scenario */
  titles: ReadonlyMap<string, string>;
  words: string;
  shown: Shown;
  onClear: () => void;
  onQuestion: (question: Question) => void;
  /** Whose workshops need no name. */
  myId: string;
}

export function WorkshopList(props: WorkshopListProps) {
  const { workshops, titles, words, shown, onClear, onQuestion, myId } = props;
  const t = useTranslations('workshops.empty');
  if (workshops.length === 0) {
    if (words.trim() === '') return <EmptyState drawing="workshops" title={t(shown)} />;
    return (
      <EmptyState
        drawing="search"
        title={t('none', { words: words.trim() })}
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
      {workshops.map((workshop) =>
        shown === 'bin' ? (
          <DeletedRow key={workshop.id} workshop={workshop} />
        ) : (
          <WorkshopRow
            key={workshop.id}
            workshop={workshop}
            scenario={titles.get(workshop.scenario) ?? workshop.scenario}
            onQuestion={onQuestion}
            isMine={workshop.owner.id === myId}
          />
        ),
      )}
    </ul>
  );
}
