'use client';

import { useTranslations } from 'use-intl';
import type { ProjectorView } from '@/engine/view/types';
import { type ChoiceRow, ChoiceRows } from '../choice-rows';

type RevealView = NonNullable<ProjectorView['reveal']>;

/** What was decided, once everybody has: the choices, who made each, and what it has changed. */
export function Reveal({ reveal }: { reveal: RevealView }) {
  const t = useTranslations('projector.play');
  return (
    <article key={reveal.question} className="animate-reveal">
      <p className="flex justify-between gap-8 text-stage text-muted">
        <span>{t('reveal')}</span>
        <span>{t('effect')}</span>
      </p>
      <h2 className="mt-2 mb-[3vh] max-w-[85%] text-3xl">{reveal.question}</h2>
      <ChoiceRows rows={byChoice(reveal.choices)} />
    </article>
  );
}

/** Teams that chose the same stand together; the effect is their average. */
function byChoice(choices: RevealView['choices']): ChoiceRow[] {
  const labels = [...new Set(choices.map(({ label }) => label))];
  return labels
    .map((label) => {
      const same = choices.filter((choice) => choice.label === label);
      const sum = same.reduce((total, { effect }) => total + effect, 0);
      return { label, teams: same.map(({ index }) => index), effect: sum / same.length };
    })
    .sort((left, right) => right.teams.length - left.teams.length);
}
