'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ExtraTime as Factor } from '@/engine/vocabulary';
import { keep, readKept } from '../../_live/device';
import { useLiveState } from '../../_live/live-provider';
import { Select } from '../../_ui/select';
import { useAct } from './use-act';

const factors = { none: 1, some: 1.25, half: 1.5, double: 2 } as const satisfies Record<string, Factor>;
type Choice = keyof typeof factors;
const choices = ['none', 'some', 'half', 'double'] as const satisfies readonly Choice[];

/** Private: the team's decision waits a little longer, and nobody is told for whom. */
export function ExtraTime() {
  const t = useTranslations('play.menu.extraTime');
  const act = useAct();
  const seatId = useLiveState(({ you }) => (you?.as === 'player' ? you.seatId : ''));
  const key = `golden-hour.extra-time.${seatId}`;
  const [choice, setChoice] = useState<Choice>(() => readKept(key, parseChoice) ?? 'none');

  async function choose(next: Choice) {
    setChoice(next);
    keep(key, next);
    await act({ type: 'set-extra-time', factor: factors[next] });
  }

  return (
    <Select
      label={t('label')}
      hint={t('hint')}
      value={choice}
      options={choices.map((value) => ({ value, label: t(value) }))}
      onValueChange={(next) => void choose(next)}
    />
  );
}

function parseChoice(found: unknown): Choice | undefined {
  return choices.find((choice) => choice === found);
}
