import { scaleLinear } from 'd3-scale';
import { lightColour } from '@/look/light-colour';
import { type Drawing, setFont, wrapped, write } from './drawing';

export interface BarRow {
  label: string;
  from: number;
  to: number;
  /** The figure at the end of the row. */
  figure: string;
  /** A start or an end rather than a change. */
  total?: boolean | undefined;
}

const rowHeight = 44;
const labelShare = 0.48;
const figureWidth = 80;

/** One bar a row: its words, from where to where, and the figure. */
export function barDrawing(rows: readonly BarRow[]): Drawing {
  const ends = rows.flatMap(({ from, to }) => [from, to]);
  return {
    height: () => rows.length * rowHeight,
    draw: (pen, { left, top, width }) => {
      const start = left + width * labelShare;
      const x = scaleLinear(
        [Math.min(0, ...ends), Math.max(0, ...ends)],
        [start, left + width - figureWidth],
      );
      for (const [index, row] of rows.entries()) {
        const y = top + index * rowHeight + rowHeight / 2;
        drawLabel(pen, row, left, y, width * labelShare - 20);
        pen.fillStyle = lightColour('line');
        pen.fillRect(left, y + rowHeight / 2 - 1, width, 1);
        pen.fillStyle = lightColour('control');
        pen.fillRect(x(0), y - rowHeight / 2, 1, rowHeight);
        pen.fillStyle = lightColour(colourOf(row));
        pen.fillRect(
          x(Math.min(row.from, row.to)),
          y - 9,
          Math.max(2, Math.abs(x(row.to) - x(row.from))),
          18,
        );
        write(pen, row.figure, left + width, y, {
          size: 15,
          weight: 600,
          colour: row.total ? 'text' : colourOf(row),
          align: 'right',
        });
      }
    },
  };
}

function drawLabel(pen: CanvasRenderingContext2D, row: BarRow, x: number, y: number, most: number): void {
  setFont(pen, 15);
  const lines = wrapped(pen, row.label, most).slice(0, 2);
  for (const [index, line] of lines.entries())
    write(pen, line, x, y + (index - (lines.length - 1) / 2) * 18, {
      size: 15,
      weight: row.total ? 600 : 400,
    });
}

function colourOf({ from, to, total }: BarRow): string {
  if (total) return 'muted';
  return to < from ? 'danger' : 'good';
}
