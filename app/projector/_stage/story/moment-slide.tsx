import type { ReactNode } from 'react';
import { CopyImage } from '@/app/_charts/copy-image';
import type { Drawing } from '@/app/_charts/picture/drawing';
import { ScenarioText } from '@/app/_ui/scenario-text';

interface MomentSlideProps {
  /** Why this moment is shown. */
  kicker: string;
  /** The decision. */
  title: string;
  /** The question to the room. */
  question: string;
  /** The figures of this slide, for the clipboard. */
  drawing: Drawing;
  children: ReactNode;
}

/** One moment worth talking about: the decision, what was done, and a question that waits for an answer. */
export function MomentSlide({ kicker, title, question, drawing, children }: MomentSlideProps) {
  return (
    <>
      <div className="group flex items-start justify-between">
        <p className="text-stage font-semibold text-accent">{kicker}</p>
        <span className="opacity-0 transition-opacity group-hover:opacity-100 focus-within:opacity-100">
          <CopyImage title={`${kicker}: ${title}`} drawing={drawing} />
        </span>
      </div>
      <h1 className="mt-2 max-w-[88%] text-3xl">
        <ScenarioText>{title}</ScenarioText>
      </h1>
      <div className="my-[3vh] min-h-0 flex-1 overflow-hidden">{children}</div>
      <p className="border-l-8 border-accent pl-6 text-3xl leading-tight font-medium text-pretty">
        {question}
      </p>
    </>
  );
}
