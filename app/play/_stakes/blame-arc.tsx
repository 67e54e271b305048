const turn = Math.PI * 11;

/** Blame as a half dial that fills and warms; the figure beside it says the same. */
export function BlameArc({ blame }: { blame: number }) {
  const share = Math.min(100, Math.max(0, blame)) / 100;
  return (
    <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true" className="shrink-0">
      <path d={arc} fill="none" stroke="currentColor" strokeOpacity="0.22" strokeWidth="4" />
      <path
        d={arc}
        fill="none"
        stroke={share >= 0.66 ? 'var(--danger)' : share >= 0.33 ? 'var(--warn)' : 'var(--muted)'}
        strokeWidth="4"
        strokeDasharray={`${share * turn} ${turn}`}
        className="transition-[stroke-dasharray] duration-500 motion-reduce:transition-none"
      />
    </svg>
  );
}

const arc = 'M3 14 A11 11 0 0 1 25 14';
