import type { Curve } from '@/engine/lab/calibrate/play';
import { groups } from '@/engine/vocabulary';

/** A run's curves by the hour: all groups, then A, V, Aw, C, M (docs/model.md#state). */
export function curveCsv(curve: Curve): string {
  const head = ['hour', ...groups, 'A', 'V', 'Aw', 'C', 'M'].join(',');
  const rows = curve.map((at, hour) => {
    const { reputation, attributed, volume, awareness, credibility, misbelief } = at;
    const numbers = [
      ...groups.map((group) => reputation[group]),
      attributed,
      volume,
      awareness,
      credibility,
      misbelief,
    ];
    return [hour, ...numbers.map((number) => number.toFixed(4))].join(',');
  });
  return `${[head, ...rows].join('\n')}\n`;
}
