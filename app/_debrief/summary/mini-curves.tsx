'use client';

import { useTranslations } from 'use-intl';
import type { CurvePoint, Debrief, TeamDebrief } from '@/engine/debrief/types';
import { teamLook } from '@/look/team-look';
import { useFigures } from '../use-figures';

const [wide, high, days] = [320, 112, 64] as const;

/** The round as two lines, and the thirty days after it: this team, and a company that says nothing. */
export function MiniCurves({ debrief: { doingNothing }, team }: { debrief: Debrief; team: TeamDebrief }) {
  const t = useTranslations('debrief.summary');
  const { signed } = useFigures();
  const own = pointsOf(team.curve, team.outcome.after30Days);
  const nothing = pointsOf(doingNothing.curve, doingNothing.after30Days);
  const values = [...own, ...nothing].map(({ y }) => y);
  if (own.length < 3) return null;
  const [low, top] = [Math.min(0, ...values) - 2, Math.max(0, ...values) + 2];
  const y = (value: number) => high - ((value - low) / (top - low)) * high;
  const path = (points: Point[]) =>
    points
      .map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x.toFixed(1)} ${y(point.y).toFixed(1)}`)
      .join('');
  const label = t('curves', {
    end: signed(team.outcome.after30Days),
    nothing: signed(doingNothing.after30Days),
  });
  return (
    <svg viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={label} data-chart className="w-full max-w-md">
      <path d={`M0 ${y(0)}H${wide}`} stroke="var(--line)" />
      <rect x={wide - days} width={days} height={high} fill="var(--text)" opacity="0.05" />
      <path d={path(nothing)} fill="none" stroke="var(--muted)" strokeWidth="2" strokeDasharray="3 4" />
      <path
        d={path(own)}
        fill="none"
        stroke={teamLook(team.index).colour}
        strokeWidth="3"
        strokeLinejoin="round"
      />
      <text x={wide - days + 6} y={high - 6} fontSize="11" fill="var(--muted)">
        {t('days')}
      </text>
    </svg>
  );
}

interface Point {
  x: number;
  y: number;
}

/** Play in the left part, by its own clock; thirty days in the right one. */
function pointsOf(curve: readonly CurvePoint[], later: number): Point[] {
  const last = Math.max(1, curve.at(-1)?.p ?? 1);
  const played = curve.map(({ p, overall }) => ({ x: (p / last) * (wide - days), y: overall }));
  return [...played, { x: wide - 3, y: later }];
}
