import { lightColour } from '@/look/light-colour';
import { type Drawing, setFont, wrapped, write } from './drawing';

interface ShareRow {
  label: string;
  counts: readonly number[];
  aside: string;
}

const rowHeight = 84;
const barWidth = 44;

/** Questions in rows, how often each mark was given in small columns, one figure at the end. */
export function shareDrawing(rows: readonly ShareRow[], columns: readonly string[]): Drawing {
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  return {
    counted: true,
    height: () => rows.length * rowHeight,
    draw: (pen, { left, top, width }) => {
      const first = left + width - 100 - columns.length * (barWidth + 8);
      for (const [index, row] of rows.entries()) {
        const base = top + (index + 1) * rowHeight - 24;
        setFont(pen, 16);
        for (const [at, line] of wrapped(pen, row.label, first - left - 40).entries())
          write(pen, line, left, base - 30 + at * 20, { size: 16 });
        for (const [at, count] of row.counts.entries()) {
          const x = first + at * (barWidth + 8);
          const height = Math.max(2, (count / most) * 40);
          pen.fillStyle = lightColour('accent');
          pen.fillRect(x, base - height, barWidth, height);
          const middle = x + barWidth / 2;
          if (count > 0) write(pen, String(count), middle, base - height - 9, { size: 13, align: 'center' });
          write(pen, columns[at] ?? '', middle, base + 11, { size: 13, colour: 'muted', align: 'center' });
        }
        write(pen, row.aside, left + width, base - 16, { size: 20, weight: 650, align: 'right' });
      }
    },
  };
}
