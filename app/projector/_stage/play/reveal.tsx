'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ScenarioText } from '@/app/_ui/scenario-text';
import type { ProjectorView } from '@/engine/view/types';
import { OptionColumns } from './option-columns';
import { OptionFaces } from './option-faces';
import { OptionWords } from './option-words';

type RevealView = NonNullable<ProjectorView['reveal']>;

/** Ms at which the second and the third cut begin. */
const cuts = [3_500, 8_500] as const;

/** Scene C in three cuts: who chose what, what happened next, who turned. No figure of an effect, least of all a green one. */
export function Reveal({ reveal }: { reveal: RevealView }) {
  const t = useTranslations('projector.play');
  const [cut, setCut] = useState(0);
  useEffect(() => {
    const timers = cuts.map((ms, index) => setTimeout(() => setCut(index + 1), ms));
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <article className="flex min-h-0 flex-1 animate-reveal flex-col gap-[3vh] overflow-hidden">
      <div className="shrink-0">
        {cut < 2 && <p className="text-stage text-muted">{t(cut === 0 ? 'reveal' : 'followed')}</p>}
        <h2 className="max-w-[95%] text-3xl">
          {cut < 2 ? <ScenarioText>{reveal.question}</ScenarioText> : t('who')}
        </h2>
      </div>
      {cut === 0 && <OptionColumns options={reveal.options} />}
      {cut === 1 && <OptionWords reveal={reveal} />}
      {cut === 2 && <OptionFaces options={reveal.options} />}
    </article>
  );
}
