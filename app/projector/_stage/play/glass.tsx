import { useId } from 'react';
import { classNames } from '@/app/_ui/class-names';
import { shapes, teamLook } from '@/look/team-look';

interface GlassProps {
  /** The team's place, from 0. */
  index: number;
  /** 0..1: how much of it is full. */
  share: number;
  /** It has decided: the glass is closed. */
  shut: boolean;
  label: string;
}

/** A team's mark that fills from below as its votes come in, and clicks shut once it has decided. */
export function Glass({ index, share, shut, label }: GlassProps) {
  const id = useId();
  const { letter, colour, shape } = teamLook(index);
  const { path, middle } = shapes[shape];
  const level = 24 * (1 - (shut ? 1 : Math.min(1, Math.max(0, share))));
  const full = shut || share > 0.55;
  return (
    <svg viewBox="0 0 24 24" role="img" aria-label={label} data-mark className="size-full">
      <clipPath id={id}>
        <path d={path} />
      </clipPath>
      <path d={path} fill={colour} fillOpacity="0.2" />
      <g clipPath={`url(#${id})`}>
        <rect
          width="24"
          height="24"
          fill={colour}
          className="transition-transform duration-300"
          style={{ transform: `translateY(${level}px)` }}
        />
      </g>
      <path d={path} fill="none" stroke={colour} strokeWidth={shut ? 2 : 1} />
      <text
        x="12"
        y={middle}
        dy="0.36em"
        textAnchor="middle"
        fontSize={letter.length > 1 ? 8.5 : 11}
        fontWeight="750"
        className={classNames(full ? 'fill-(--on-team)' : 'fill-text')}
      >
        {letter}
      </text>
      {shut && <path d="M15.5 20.5l2 2 4-4.5" fill="none" stroke="var(--text)" strokeWidth="2" />}
    </svg>
  );
}
