'use client';

import { useTranslations } from 'use-intl';
import type { Debrief, TeamDebrief } from '@/engine/debrief/types';
import type { Point } from '@/look/series';
import { teamLook } from '@/look/team-look';
import { useFigures } from '../use-figures';
import { pointsWith } from './points-with';

const [wide, high] = [320, 112] as const;
/** The words below. */
const footHigh = 22;

/** The round as two lines, and the thirty days after it: this team, and a company that says nothing. */
export function MiniCurves({ debrief: { doingNothing }, team }: { debrief: Debrief; team: TeamDebrief }) {
  const t = useTranslations('debrief.summary');
  const curves = useTranslations('debrief.curves');
  const { signed } = useFigures();
  const own = pointsWith(team, team.outcome.after30Days);
  const nothing = pointsWith(doingNothing, doingNothing.after30Days);
  const values = [...own, ...nothing].map(({ y }) => y);
  if (own.length < 3) return null;
  const [low, top] = [Math.min(0, ...values) - 2, Math.max(0, ...values) + 2];
  const last = Math.max(1, own.at(-1)?.x ?? 1);
  const x = (value: number) => (value / last) * wide;
  const from = x(team.curve.at(-1)?.p ?? last);
  const y = (value: number) => high - ((value - low) / (top - low)) * high;
  const path = (points: readonly Point[]) =>
    points
      .map((point, index) => `${index === 0 ? 'M' : 'L'}${x(point.x).toFixed(1)} ${y(point.y).toFixed(1)}`)
      .join('');
  const dot = (points: readonly Point[]) => y(points.at(-1)?.y ?? 0);
  const label = t('curves', {
    end: signed(team.outcome.after30Days),
    nothing: signed(doingNothing.after30Days),
  });
  return (
    <svg
      viewBox={`0 0 ${wide} ${high + footHigh}`}
      role="img"
      aria-label={label}
      data-chart
      className="w-full max-w-md"
    >
      <path d={`M0 ${y(0)}H${wide}`} stroke="var(--line)" />
      <rect x={from} width={wide - from} height={high} fill="var(--text)" opacity="0.05" />
      <path d={path(nothing)} fill="none" stroke="var(--muted)" strokeWidth="2" strokeDasharray="3 4" />
      <path
        d={path(own)}
        fill="none"
        stroke={teamLook(team.index).colour}
        strokeWidth="3"
        strokeLinejoin="round"
      />
      <circle cx={wide - 3} cy={dot(nothing)} r="3" fill="var(--muted)" />
      <circle cx={wide - 3} cy={dot(own)} r="3.5" fill={teamLook(team.index).colour} />
      <g fontSize="12" fill="var(--muted)">
        <path d={`M0 ${high + 13}H20`} stroke="var(--muted)" strokeWidth="2" strokeDasharray="3 4" />
        <text x="26" y={high + 17}>
          {curves('doingNothing')}
        </text>
        <text x={wide} y={high + 17} textAnchor="end">
          {t('days')}
        </text>
      </g>
    </svg>
  );
}
