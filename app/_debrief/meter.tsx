interface MeterProps {
  part: number;
  whole: number;
  words: string;
}

/** A share as a short bar beside its figures. */
export function Meter({ part, whole, words }: MeterProps) {
  const share = whole > 0 ? Math.min(1, part / whole) : 0;
  return (
    <span className="inline-flex items-center gap-2">
      <span aria-hidden="true" className="h-1.5 w-16 overflow-hidden rounded-full bg-text/12">
        <span className="block h-full bg-accent" style={{ width: `${share * 100}%` }} />
      </span>
      <span translate="no" className="figures whitespace-nowrap">
        {words}
      </span>
    </span>
  );
}
