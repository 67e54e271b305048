'use client';

import { useTranslations } from 'use-intl';
import { type TempoChoice, tempoChoices } from '@/app/instructor/_scenarios/tempo';
import { useConsole } from './console-context';
import { useOrder } from './use-order';

interface Tempos {
  value: TempoChoice;
  options: { value: TempoChoice; label: string }[];
  choose: (choice: TempoChoice) => void;
}

/** The round's tempo as a choice of words. */
export function useTempos(): Tempos {
  const t = useTranslations('instructor.tempo');
  const { tempo } = useConsole().view.settings;
  const { order } = useOrder();
  return {
    value: tempoChoices.find((choice) => choice.tempo === tempo)?.value ?? 'standard',
    options: tempoChoices.map(({ value }) => ({ value, label: t(value) })),
    choose: (value) => {
      const choice = tempoChoices.find((candidate) => candidate.value === value);
      if (choice) void order({ type: 'set-tempo', tempo: choice.tempo });
    },
  };
}
