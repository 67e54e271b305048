const minutes = Array.from({ length: 61 }, (_, minute) => minute);

/** How loud it gets in the first hour, minute by minute: nothing, a spark, the storm. */
const attention = minutes.map((minute) => {
  const storm = 62 / (1 + Math.exp(-(minute - 33) / 4.5));
  const ripple = Math.sin(minute * 1.7) * 2.2 + Math.sin(minute * 0.63) * 2.6;
  return 84 - Math.max(0, storm + ripple * (minute / 34));
});

const path = attention
  .map((y, minute) => `${minute === 0 ? 'M' : 'L'}${minute * 10} ${y.toFixed(1)}`)
  .join('');

/** Decoration of the landing page: the hour that the game is about, as quiet as a watermark. */
export function HourLine() {
  return (
    <div aria-hidden="true" className="hidden [@media(min-height:48rem)]:block">
      <svg
        viewBox="0 0 600 96"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="block h-24 w-full animate-draw"
      >
        <path d={`${path}V86H0Z`} fill="var(--time)" opacity="0.07" />
        <path
          d={path}
          fill="none"
          stroke="var(--time)"
          strokeOpacity="0.55"
          strokeWidth="1.5"
          vectorEffect="non-scaling-stroke"
        />
        <path
          d={minutes.map((minute) => `M${minute * 10} 86v${minute % 15 === 0 ? 10 : 4}`).join('')}
          stroke="var(--control)"
          strokeOpacity="0.7"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <p translate="no" className="figures flex justify-between px-4 pt-1 text-xs text-muted">
        <span>0:00</span>
        <span>0:15</span>
        <span>0:30</span>
        <span>0:45</span>
        <span>1:00</span>
      </p>
    </div>
  );
}
