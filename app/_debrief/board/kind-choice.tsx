'use client';

import { useTranslations } from 'use-intl';
import type { CardKind } from '@/wire/annotations';
import { cardKinds } from '@/wire/annotations';
import { SegmentedControl } from '../../_ui/segmented-control';

interface KindChoiceProps {
  kind: CardKind;
  onKind: (kind: CardKind) => void;
}

export function KindChoice({ kind, onKind }: KindChoiceProps) {
  const t = useTranslations('debrief.board');
  return (
    <SegmentedControl<CardKind>
      label={t('column')}
      value={kind}
      onValueChange={onKind}
      className="w-full sm:w-fit"
      options={cardKinds.map((each) => ({ value: each, label: t(`kind.${each}`) }))}
    />
  );
}
