'use client';

import { useTranslations } from 'use-intl';
import { classNames } from '@/app/_ui/class-names';
import { ScenarioText } from '@/app/_ui/scenario-text';
import type { ProjectorView, StageOption } from '@/engine/view/types';

type RevealView = NonNullable<ProjectorView['reveal']>;

/** The second cut: what happened next, after what most teams chose and after what fewest did. */
export function OptionWords({ reveal }: { reveal: RevealView }) {
  const { options, picture } = reveal;
  const [first] = options;
  const last = options.at(-1);
  if (!first) return null;
  const told = last && last !== first ? [first, last] : [first];
  const columns = told.length > 1 || picture ? 2 : 1;
  const size = sizeFor(Math.max(...told.map(({ consequence }) => consequence.length)) * columns);
  return (
    <div className={classNames('grid min-h-0 flex-1 items-center gap-[4vw]', columns === 2 && 'grid-cols-2')}>
      {told.map((option) => (
        <Followed key={option.responseId ?? ''} option={option} size={size} />
      ))}
      {told.length === 1 && picture && (
        // biome-ignore lint/performance/noImgElement: small files of our own, already in their size
        <img
          src={picture.src}
          alt={picture.alt}
          className="max-h-full w-full animate-drift rounded-md object-cover"
        />
      )}
    </div>
  );
}

/** One size for all: the longest must fit. `signs`: that it would have if it went over the whole width. */
function sizeFor(signs: number): string {
  if (signs < 220) return 'text-4xl';
  return signs < 380 ? 'text-[3.75rem]' : 'text-3xl';
}

function Followed({ option, size }: { option: StageOption; size: string }) {
  const t = useTranslations('projector.play');
  return (
    <section className="animate-phase border-l-8 border-warn pl-8">
      <h3 className="text-stage font-medium text-muted">
        <ScenarioText or={t('silence')}>{option.label}</ScenarioText> ·{' '}
        {t('teams', { count: option.teams.length })}
      </h3>
      <p className={classNames('mt-4 font-serif leading-[1.15] text-pretty', size)}>
        <ScenarioText>{option.consequence}</ScenarioText>
      </p>
    </section>
  );
}
