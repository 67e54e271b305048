import { type ReactNode, useId } from 'react';

interface SectionProps {
  /** The anchor that the contents point to. */
  id: string;
  title: string;
  lead?: string | undefined;
  children: ReactNode;
}

/** One step of the debrief: what it is, one sentence on how to read it, and the thing itself. */
export function Section({ id, title, lead, children }: SectionProps) {
  const heading = useId();
  return (
    <section id={id} aria-labelledby={heading} className="scroll-mt-20 border-t border-line pt-8 pb-12">
      <h2 id={heading} className="text-xl">
        {title}
      </h2>
      {lead && <p className="mt-2 max-w-measure break-after-avoid text-sm text-muted">{lead}</p>}
      <div className="mt-6">{children}</div>
    </section>
  );
}
