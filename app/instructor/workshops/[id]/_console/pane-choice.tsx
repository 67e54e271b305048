'use client';

import { useTranslations } from 'use-intl';
import { SegmentedControl } from '@/app/_ui/segmented-control';

export type Pane = 'sheet' | 'stage' | 'people' | 'notes';

interface PaneChoiceProps {
  pane: Pane;
  onPaneChange: (pane: Pane) => void;
}

/** Where three panes do not fit, which one is in sight. */
export function PaneChoice({ pane, onPaneChange }: PaneChoiceProps) {
  const t = useTranslations('instructor.panes');
  return (
    <div className="px-3 pt-3 xl:hidden">
      <SegmentedControl<Pane>
        label={t('label')}
        value={pane}
        onValueChange={onPaneChange}
        options={[
          { value: 'sheet', label: t('sheet') },
          { value: 'stage', label: t('stage') },
          { value: 'people', label: t('people') },
          { value: 'notes', label: t('notes') },
        ]}
        className="flex w-full"
      />
    </div>
  );
}
