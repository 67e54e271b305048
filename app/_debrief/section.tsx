import { type ReactNode, useId } from 'react';
import { ShowHere } from './follow/show-here';

interface SectionProps {
  /** The anchor that the contents point to. */
  id: string;
  title: string;
  lead?: string | undefined;
  /** The slide that shows the same to the room. */
  slide?: string | undefined;
  children: ReactNode;
}

/** One step of the debrief: what it is, one sentence on how to read it, and the thing itself. */
export function Section({ id, title, lead, slide, children }: SectionProps) {
  const heading = useId();
  return (
    <section id={id} aria-labelledby={heading} className="scroll-mt-20 border-t border-line pt-8 pb-12">
      <div className="flex items-center gap-2">
        <h2 id={heading} className="text-xl">
          {title}
        </h2>
        {slide && <ShowHere slide={slide} title={title} />}
      </div>
      {lead && <p className="mt-2 max-w-measure break-after-avoid text-sm text-muted">{lead}</p>}
      <div className="mt-6">{children}</div>
    </section>
  );
}
