interface RingProps {
  /** 0 to 1. */
  share: number;
  size: number;
}

const circle = { cx: 18, cy: 18, r: 15.5, fill: 'none', stroke: 'currentColor', strokeWidth: 4 };

/** A share as an arc in the current text colour; the figure beside it says the same. */
export function Ring({ share, size }: RingProps) {
  const part = Math.min(1, Math.max(0, share)) * 100;
  return (
    <svg viewBox="0 0 36 36" width={size} height={size} aria-hidden="true" className="shrink-0 -rotate-90">
      <circle {...circle} strokeOpacity="0.2" />
      <circle
        {...circle}
        pathLength="100"
        strokeDasharray={`${part} 100`}
        className="transition-[stroke-dasharray] duration-300 ease-linear"
      />
    </svg>
  );
}
