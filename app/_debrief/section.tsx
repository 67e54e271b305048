'use client';

import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useChapters } from './chapters/chapters-context';
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

/** One chapter of the debrief: what it is, one sentence on how to read it, and, where it is open, the thing itself. */
export function Section({ id, title, lead, slide, children }: SectionProps) {
  const heading = useId();
  const chapters = useChapters();
  const open = chapters?.isOpen(id) ?? true;
  return (
    <section
      id={id}
      aria-labelledby={heading}
      data-open={open || undefined}
      className="scroll-mt-28 border-t border-line pt-6 pb-6 data-open:pb-12"
    >
      <div className="flex items-center gap-2">
        <h2 id={heading} className="min-w-0 flex-1 text-xl">
          {chapters ? (
            <button
              type="button"
              aria-expanded={open}
              aria-controls={`${heading}-content`}
              onClick={() => chapters.toggle(id)}
              className="group flex min-h-11 w-full items-center gap-3 text-start"
            >
              <span className="min-w-0 flex-1">{title}</span>
              <ChevronDown
                className="size-5 shrink-0 text-muted transition-transform group-aria-expanded:rotate-180 print:hidden"
                aria-hidden="true"
              />
            </button>
          ) : (
            title
          )}
        </h2>
        {slide && <ShowHere slide={slide} title={title} />}
      </div>
      {lead && <p className="mt-1 max-w-measure break-after-avoid text-sm text-muted">{lead}</p>}
      <div id={`${heading}-content`}>{open && <div className="mt-6">{children}</div>}</div>
    </section>
  );
}
