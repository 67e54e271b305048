'use client';

import { useTranslations } from 'use-intl';
import { Select } from '@/app/_ui/select';
import { Switch } from '@/app/_ui/switch';
import { useConsole } from './console-context';
import { noiseSteps } from './noise-steps';
import { useOrder } from './use-order';
import { useTempos } from './use-tempos';

/** What may be set before the start and in play: how fast, how loud, and what the room sees. */
export function PlaySettings() {
  const t = useTranslations('instructor.lobby');
  const { settings } = useConsole().view;
  const { order } = useOrder();
  const tempos = useTempos();
  const noises = noiseSteps(settings.noise).map((noise) => ({
    value: String(noise),
    label: noise === 1 ? t('asWritten') : t('noiseStep', { noise }),
  }));
  return (
    <>
      <Select
        label={t('tempo')}
        value={tempos.value}
        options={tempos.options}
        onValueChange={tempos.choose}
      />
      <Select
        label={t('noise')}
        hint={t('noiseHint')}
        value={String(settings.noise.now)}
        options={noises}
        onValueChange={(noise) => void order({ type: 'set-noise', noise: Number(noise) })}
      />
      <Switch
        label={t('timed')}
        hint={t('timedHint')}
        checked={!settings.untimed}
        onCheckedChange={(timed) => void order({ type: 'set-untimed', untimed: !timed })}
      />
      <Switch
        label={t('hold')}
        hint={t('holdHint')}
        checked={settings.hold}
        onCheckedChange={(held) => void order({ type: 'set-hold', held })}
      />
      <Switch
        label={t('ranking')}
        hint={t('rankingHint')}
        checked={settings.ranking}
        onCheckedChange={(shown) => void order({ type: 'set-ranking', shown })}
      />
      <Switch
        label={t('podium')}
        hint={t('podiumHint')}
        checked={settings.podium}
        onCheckedChange={(shown) => void order({ type: 'set-podium', shown })}
      />
    </>
  );
}
