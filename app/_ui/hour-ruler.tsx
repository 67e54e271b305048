interface HourRulerProps {
  /** 0 to 1: how much of the time is over. */
  share: number;
  /** Moments worth a longer mark, 0 to 1. */
  marks: readonly number[];
}

const ticks = Array.from({ length: 61 }, (_, tick) => tick);
const wide = 600;

/** The hour of the product's name as a ruler under a bar: sixty ticks, golden up to now. Decoration: the clock says it in words. */
export function HourRuler({ share, marks }: HourRulerProps) {
  const now = Math.min(1, Math.max(0, share)) * wide;
  return (
    <svg
      viewBox={`0 0 ${wide} 6`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="absolute inset-x-0 bottom-0 h-1.5 w-full"
    >
      <path d={pathOf(ticks.filter((tick) => tick * 10 > now))} className="stroke-control/60" {...thin} />
      <path d={pathOf(ticks.filter((tick) => tick * 10 <= now))} className="stroke-time" {...thin} />
      <path d={`M0 5.5H${now}`} className="stroke-time" {...thin} />
      <path d={marks.map((mark) => `M${mark * wide} 0v6`).join('')} className="stroke-time" {...thick} />
    </svg>
  );
}

const thin = { fill: 'none', strokeWidth: 1, vectorEffect: 'non-scaling-stroke' } as const;
const thick = { ...thin, strokeWidth: 3 } as const;

function pathOf(some: readonly number[]): string {
  return some.map((tick) => `M${tick * 10} ${tick % 15 === 0 ? 0 : 3}V6`).join('');
}
