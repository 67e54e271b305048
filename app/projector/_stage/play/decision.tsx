'use client';

import { classNames } from '@/app/_ui/class-names';
import { ScenarioText } from '@/app/_ui/scenario-text';
import type { ProjectorView } from '@/engine/view/types';
import { Glasses } from './glasses';
import { StageCountdown, useLastSeconds } from './stage-countdown';

/** Scene B: the question, the time left, the teams as glasses; the options only when they are asked for. In the last ten seconds only the ring is lit. */
export function Decision({ view, options }: { view: ProjectorView; options: boolean }) {
  const { open } = view;
  const last = useLastSeconds(open);
  if (!open) return null;
  const fades = classNames('transition-opacity duration-700', last && 'opacity-20');
  return (
    <article
      key={open.decisionId}
      className="flex min-h-0 flex-1 animate-phase flex-col justify-between gap-[2vh]"
    >
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)_auto] items-center gap-[4vw]">
        <div className={classNames('min-w-0', fades)}>
          <h2
            className={classNames(
              'leading-[1.08] text-balance',
              options ? 'text-3xl' : sizeFor(open.question),
            )}
          >
            <ScenarioText>{open.question}</ScenarioText>
          </h2>
          {options && <Options titles={open.options} />}
        </div>
        <StageCountdown open={open} />
      </div>
      <div className={fades}>
        <Glasses view={view} />
      </div>
    </article>
  );
}

/** What can be chosen, in a title each; phones have the rest. */
function Options({ titles }: { titles: readonly string[] }) {
  return (
    <ol className="mt-[2vh] flex animate-phase flex-col gap-[1vh]">
      {titles.map((title, index) => (
        <li key={title} className="flex items-baseline gap-5 text-stage leading-tight">
          <span translate="no" className="figures text-warn">
            {index + 1}
          </span>
          <span className="line-clamp-2">
            <ScenarioText>{title}</ScenarioText>
          </span>
        </li>
      ))}
    </ol>
  );
}

function sizeFor(question: string): string {
  if (question.length < 70) return 'text-stage-pin';
  return question.length < 110 ? 'text-[5rem]' : 'text-4xl';
}
