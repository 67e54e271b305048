import { lightColour } from '@/look/light-colour';

/** A drawing of a chart's inside, in logical pixels, below `top`; its colours are those of the light theme. */
export interface Drawing {
  /** Figures that were counted, not worked out by the model. */
  counted?: boolean | undefined;
  height: (width: number) => number;
  draw: (pen: CanvasRenderingContext2D, place: { left: number; top: number; width: number }) => void;
}

interface Titled {
  title: string;
  description: string | undefined;
  credit: string;
  drawing: Drawing;
}

const width = 1200;
const margin = 40;
/** Sharp on every screen, and in a printed report. */
const scale = 2;
const lineHeight = 22;

/** A chart as a picture: title, one sentence, the drawing, whose it is. */
export function pictureOf({ title, description = '', credit, drawing }: Titled): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.reject(new Error('this browser cannot draw'));
  const inside = width - 2 * margin;
  setFont(pen, 15);
  const sentence = wrapped(pen, description, inside);
  const top = margin + 34 + sentence.length * lineHeight + 16;
  const height = top + drawing.height(inside) + 24 + 16 + margin;
  canvas.width = width * scale;
  canvas.height = height * scale;
  pen.scale(scale, scale);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  write(pen, title, margin, margin + 18, { size: 22, weight: 650 });
  for (const [index, line] of sentence.entries())
    write(pen, line, margin, margin + 46 + index * lineHeight, { size: 15, colour: 'muted' });
  drawing.draw(pen, { left: margin, top, width: inside });
  write(pen, credit, margin, height - margin + 8, { size: 13, colour: 'muted' });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('nothing was drawn'))), 'image/png');
  });
}

interface Ink {
  size?: number;
  weight?: number;
  colour?: string;
  align?: CanvasTextAlign;
}

/** Words with their middle at `y`. */
export function write(
  pen: CanvasRenderingContext2D,
  words: string,
  x: number,
  y: number,
  { size = 14, weight = 400, colour = 'text', align = 'left' }: Ink = {},
): void {
  setFont(pen, size, weight);
  pen.fillStyle = lightColour(colour);
  pen.textAlign = align;
  pen.textBaseline = 'middle';
  pen.fillText(words, x, y);
}

export function setFont(pen: CanvasRenderingContext2D, size: number, weight = 400): void {
  pen.font = `${weight} ${size}px "Inter Variable", system-ui, sans-serif`;
}

/** Words in lines that are no wider than `most`. */
export function wrapped(pen: CanvasRenderingContext2D, words: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && pen.measureText(`${last} ${word}`).width <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
