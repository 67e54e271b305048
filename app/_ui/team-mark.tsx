import { shapes, teamLook } from '@/look/team-look';

interface TeamMarkProps {
  /** The team's place in the workshop, from 0. */
  index: number;
  /** Pixels. Below 18 the letter is left out: write it beside the mark. */
  size?: number | undefined;
  /** Spoken when the mark stands alone; beside the team's name leave it out. */
  label?: string | undefined;
}

export function TeamMark({ index, size = 24, label }: TeamMarkProps) {
  const { letter, colour, shape } = teamLook(index);
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      data-mark
      className="shrink-0"
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <path d={shapes[shape].path} fill={colour} />
      {size >= 18 && (
        <text
          x="12"
          y={shapes[shape].middle}
          dy="0.36em"
          textAnchor="middle"
          fill="var(--on-team)"
          fontSize={letter.length > 1 ? 8.5 : 11}
          fontWeight="750"
        >
          {letter}
        </text>
      )}
    </svg>
  );
}

interface TeamNameProps {
  index: number;
  name: string;
  size?: number | undefined;
}

export function TeamName({ index, name, size = 20 }: TeamNameProps) {
  return (
    <span className="inline-flex min-w-0 items-center gap-2 font-medium">
      <TeamMark index={index} size={size} />
      <span className="truncate">{name}</span>
    </span>
  );
}
