import { setFont, wrapped } from '@/app/_charts/picture/drawing';
import type { Point } from '@/look/series';

/** What a result to share says: numbers and the scenario's name, no person, no team, nothing of what was decided. */
export interface Shared {
  title: string;
  /** "92" and "of 100" */
  result: string;
  of: string;
  better: string;
  curves: string;
  own: readonly Point[];
  nothing: readonly Point[];
}

const [wide, high, margin] = [1080, 1350, 90] as const;
const chart = { top: 760, bottom: 1110 };
const night = '#0b0f14';
const gold = '#ffc247';
const pale = '#dfe6ee';
const grey = '#93a1b0';

/** The result as a picture for a phone's screen, 1080 by 1350. */
export function sharePicture(shared: Shared): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return Promise.reject(new Error('this browser cannot draw'));
  canvas.width = wide;
  canvas.height = high;
  context.fillStyle = night;
  context.fillRect(0, 0, wide, high);
  drawWords(context, shared);
  drawChart(context, shared);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('nothing was drawn'))), 'image/png');
  });
}

function drawWords(context: CanvasRenderingContext2D, shared: Shared): void {
  say(context, 'Golden Hour', 120, { size: 40, weight: 650, colour: gold });
  say(context, shared.title, 215, { size: 62, weight: 650, colour: pale, step: 72 });
  say(context, shared.result, 470, { size: 240, weight: 700, colour: gold });
  const left = margin + context.measureText(shared.result).width + 30;
  say(context, shared.of, 530, { size: 56, weight: 500, colour: grey, left });
  say(context, shared.better, 635, { size: 50, weight: 500, colour: pale, step: 60 });
  say(context, shared.curves, 1190, { size: 36, weight: 400, colour: grey, step: 48 });
}

interface Said {
  size: number;
  weight: number;
  colour: string;
  left?: number;
  /** Px between two lines. */
  step?: number;
}

/** Words in two lines at most, the middle of the first at `y`. */
function say(
  context: CanvasRenderingContext2D,
  words: string,
  y: number,
  { size, weight, colour, left = margin, step = 0 }: Said,
): void {
  setFont(context, size, weight);
  context.fillStyle = colour;
  context.textBaseline = 'middle';
  for (const [index, line] of wrapped(context, words, wide - margin - left)
    .slice(0, 2)
    .entries())
    context.fillText(line, left, y + index * step);
}

function drawChart(context: CanvasRenderingContext2D, { own, nothing }: Shared): void {
  const all = [...own, ...nothing];
  const last = Math.max(1, ...all.map(({ x }) => x));
  const low = Math.min(0, ...all.map(({ y }) => y)) - 2;
  const top = Math.max(0, ...all.map(({ y }) => y)) + 2;
  const at = ({ x, y }: Point): [number, number] => [
    margin + (x / last) * (wide - 2 * margin),
    chart.bottom - ((y - low) / (top - low)) * (chart.bottom - chart.top),
  ];
  draw(context, [at({ x: 0, y: 0 }), at({ x: last, y: 0 })], { colour: '#2c3947', width: 2, dash: [] });
  draw(context, nothing.map(at), { colour: grey, width: 5, dash: [8, 12] });
  draw(context, own.map(at), { colour: gold, width: 9, dash: [] });
}

function draw(
  context: CanvasRenderingContext2D,
  points: readonly [number, number][],
  { colour, width, dash }: { colour: string; width: number; dash: number[] },
): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineJoin = 'round';
  context.setLineDash(dash);
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.stroke();
}
