import type { Group } from '@/engine/vocabulary';
import { drawings } from './group-drawings';

export type Mood = 'up' | 'same' | 'down';

interface GroupFaceProps {
  group: Group;
  /** How the group looks at the company now. */
  mood: Mood;
  className?: string;
}

/** One of the six groups as a person in one of three moods. For the eye only: the words stand beside it. */
export function GroupFace({ group, mood, className }: GroupFaceProps) {
  const { skin, coat, behind, hair, worn, held } = drawings[group];
  return (
    <svg viewBox="0 0 96 96" aria-hidden="true" className={className} data-mood={mood}>
      <clipPath id={`face-${group}`}>
        <circle cx="48" cy="48" r="47" />
      </clipPath>
      <g clipPath={`url(#face-${group})`}>
        <rect width="96" height="96" fill="#c9d2d8" />
        <path d="M0 62q48-22 96 0v34H0z" fill="#aab7c0" />
        <g transform={leans[mood]}>
          {behind}
          <path d="M8 100q2-30 40-31 38 1 40 31z" fill={coat} />
          <path d="M40 58h16v12q-8 7-16 0z" fill={skin} />
          <path d="M40 60q8 7 16 0v4q-8 6-16 0z" fill="#10181f" opacity=".18" />
          <ellipse cx="48" cy="44" rx="19" ry="21" fill={skin} />
          <path d="M61 29q8 15-1 31 8-7 7-17-1-9-6-14z" fill="#ffd98a" opacity=".75" />
          {hair}
          <Features mood={mood} />
          {worn}
        </g>
        {held}
      </g>
      <circle cx="48" cy="48" r="46" fill="none" stroke="#10181f" strokeOpacity=".25" strokeWidth="2" />
    </svg>
  );
}

/** Down: the head sinks and turns away a little. */
const leans: Record<Mood, string> = {
  up: 'translate(0 -1)',
  same: '',
  down: 'rotate(-5 48 90) translate(0 3)',
};

const brows: Record<Mood, string> = {
  up: 'M36 37q4-4 8-1M52 36q4-3 8 1',
  same: 'M36 38h8M52 38h8',
  down: 'M35 36l9 4M61 36l-9 4',
};
const mouths: Record<Mood, string> = {
  up: 'M41 55q7 6 14 0q-7 2-14 0z',
  same: 'M41 57h14',
  down: 'M42.5 60q5.5-4.5 11 0',
};

function Features({ mood }: { mood: Mood }) {
  return (
    <g stroke="#10181f" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round" fill="none">
      <path d={brows[mood]} />
      <path d="M40 44v2M56 44v2" strokeWidth="4" />
      <path d={mouths[mood]} fill={mood === 'up' ? '#10181f' : 'none'} />
    </g>
  );
}
