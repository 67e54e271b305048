'use client';

import { classNames } from '@/app/_ui/class-names';
import type { ProjectorView } from '@/engine/view/types';
import { Glasses } from './glasses';
import { StageCountdown, useLastSeconds } from './stage-countdown';

/** Scene B: the question, the time left, the teams as glasses. In the last ten seconds only the ring is lit. */
export function Decision({ view }: { view: ProjectorView }) {
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
        <h2 className={classNames('leading-[1.08] text-balance', sizeFor(open.question), fades)}>
          {open.question}
        </h2>
        <StageCountdown open={open} />
      </div>
      <div className={fades}>
        <Glasses view={view} />
      </div>
    </article>
  );
}

function sizeFor(question: string): string {
  if (question.length < 70) return 'text-stage-pin';
  return question.length < 110 ? 'text-[5rem]' : 'text-4xl';
}
