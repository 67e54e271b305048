'use client';

import { useTranslations } from 'use-intl';
import type { Debrief, DebriefWords } from '@/engine/debrief/types';
import { podium, titles } from '@/reports/reading/podium';
import { Step } from './step';
import { TitleCard } from './title-card';

/** Ms after which each step is lit, the third place first, and then the titles. */
const stepMs = 1_500;

/** Third, second, first, each with the decision that made it; then what else one can be best at. Gold light, no confetti. */
export function PodiumSlide({ debrief, words }: { debrief: Debrief; words: DebriefWords }) {
  const t = useTranslations('projector.story.podium');
  const [first, second, third] = podium(debrief.teams);
  // Who shares the first place leaves no second one: then the steps go down from it.
  const steps = (second ? [second, first, third] : [first, third]).filter((on) => on !== undefined);
  const given = titles(debrief.teams);
  return (
    <>
      <div
        aria-hidden="true"
        className="pointer-events-none fixed inset-0 bg-[radial-gradient(ellipse_60%_90%_at_top,var(--time),transparent)] opacity-20"
      />
      <h1 className="sr-only">{t('title')}</h1>
      <ol className="relative flex min-h-0 flex-1 items-end justify-center gap-[2vw]">
        {steps.map((on) => (
          <Step key={on[0]?.place} on={on} words={words} delayMs={delayOf(on[0]?.place ?? 1)} />
        ))}
      </ol>
      <ul className="relative mt-[3vh] grid shrink-0 grid-flow-col auto-cols-fr gap-[2vw]">
        {given.map((title, index) => (
          <TitleCard key={title.name} title={title} delayMs={stepMs * 3.5 + index * 300} />
        ))}
      </ul>
    </>
  );
}

function delayOf(place: number): number {
  return (3 - place) * stepMs;
}
