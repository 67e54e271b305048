import type { ReactNode } from 'react';

/** The clock has stopped: nothing else is on the wall. */
export function Over({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div role="status" className="flex min-h-0 flex-1 animate-reveal flex-col justify-center gap-[4vh]">
      <p className="font-serif text-[7rem] leading-[1.08] font-semibold text-balance">{title}</p>
      {children}
    </div>
  );
}
