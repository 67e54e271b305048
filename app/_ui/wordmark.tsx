/** A clock face with the last quarter still to come: the hour is running. */
export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-2 text-sm font-semibold tracking-tight">
      <svg viewBox="0 0 24 24" className="size-6 text-time" aria-hidden="true">
        <circle
          cx="12"
          cy="12"
          r="9.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeOpacity="0.3"
        />
        <path
          d="M12 2.5A9.5 9.5 0 1 1 2.5 12"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
        />
        <path d="M12 7v5.2l3.2 2" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
      <span className="max-[22rem]:sr-only">Golden Hour</span>
    </span>
  );
}
