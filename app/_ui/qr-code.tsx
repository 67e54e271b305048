import { encode } from 'uqr';

interface QrCodeProps {
  /** What it says: an address. */
  text: string;
  /** Spoken. */
  label: string;
  className?: string | undefined;
}

/** Black on white in every theme, with its quiet zone: phones read nothing else from the back row. */
export function QrCode({ text, label, className }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      data-mark
      className={className}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={modules(data)} fill="#000" />
    </svg>
  );
}

/** One path for all dark squares, row by row, neighbours joined. */
function modules(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.map((dark, x) => (dark && !row[x - 1] ? `M${x} ${y}h${runFrom(row, x)}v1H${x}z` : '')),
    )
    .join('');
}

function runFrom(row: readonly boolean[], start: number): number {
  const end = row.indexOf(false, start);
  return (end === -1 ? row.length : end) - start;
}
