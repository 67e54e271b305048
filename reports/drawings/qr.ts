import { encode } from 'uqr';
import type { Drawing } from '../pdf/document';

/** The code as one path, row by row, with its quiet zone; `side` in points. */
export function drawQr(text: string, alt: string, side: number): Drawing {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const d = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return {
    width: side,
    height: side,
    scale: side / size,
    alt,
    shapes: [{ shape: 'path', d, fill: '#000000' }],
  };
}
