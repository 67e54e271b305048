import type { ReactNode } from 'react';

interface MomentSlideProps {
  /** Why this moment is shown. */
  kicker: string;
  /** The decision. */
  title: string;
  /** The question to the room. */
  question: string;
  children: ReactNode;
}

/** One moment worth talking about: the decision, what was done, and a question that waits for an answer. */
export function MomentSlide({ kicker, title, question, children }: MomentSlideProps) {
  return (
    <>
      <p className="text-stage font-semibold text-accent">{kicker}</p>
      <h1 className="mt-2 max-w-[88%] text-3xl">{title}</h1>
      <div className="mt-[3vh] min-h-0 flex-1 overflow-hidden">{children}</div>
      <p className="border-l-8 border-accent pl-6 text-3xl leading-tight font-medium text-pretty">
        {question}
      </p>
    </>
  );
}
