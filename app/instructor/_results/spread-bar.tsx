import type { Spread } from '@/reports/reading/comparison';

interface SpreadBarProps {
  figures: readonly number[];
  spread: Spread;
  /** the colour of the middle half */
  look: string;
}

/** From 0 to 100: a mark for each team, a bar over the middle half, a line at the median. What it shows is said beside it. */
export function SpreadBar({ figures, spread, look }: SpreadBarProps) {
  const { lower, upper, median } = spread;
  return (
    <div aria-hidden="true" className="relative h-8 rounded-sm bg-text/6">
      <span
        className={`absolute inset-y-2 rounded-[2px] opacity-45 ${look}`}
        style={{ left: `${lower}%`, width: `${Math.max(0.5, upper - lower)}%` }}
      />
      {figures.map((figure, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: marks are alike and have no identity
          key={index}
          className="absolute top-1/2 size-2 -translate-x-1/2 -translate-y-1/2 rounded-full border border-text bg-raised"
          style={{ left: `${figure}%` }}
        />
      ))}
      <span className="absolute inset-y-0.5 w-0.5 -translate-x-1/2 bg-text" style={{ left: `${median}%` }} />
    </div>
  );
}
