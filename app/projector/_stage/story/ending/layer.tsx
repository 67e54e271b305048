import type { ReactNode } from 'react';
import { classNames } from '@/app/_ui/class-names';

interface LayerProps {
  /** The part of the picture that it shows, 0..1 across, and how long that takes to draw. */
  from: number;
  to: number;
  ms: number;
  className?: string;
  children: ReactNode;
}

export const high = 100;
export const wide = 300;

/** A part of the picture that draws itself from left to right. */
export function Layer({ from, to, ms, className, children }: LayerProps) {
  return (
    <div
      className={classNames('absolute inset-y-0 transition-opacity duration-700', className)}
      style={{ left: `${from * 100}%`, right: `${(1 - to) * 100}%` }}
    >
      <svg
        viewBox={`${from * wide} 0 ${(to - from) * wide} ${high}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        data-chart
        className="size-full animate-draw"
        style={{ animationDuration: `${ms}ms`, animationTimingFunction: 'linear' }}
        fill="none"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {children}
      </svg>
    </div>
  );
}
