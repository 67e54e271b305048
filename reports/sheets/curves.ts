import type { CurvePoint } from '@/engine/debrief/types';
import { groups } from '@/engine/vocabulary';
import { type Row, type SheetMaker, type SheetWords, seconds } from './sheet';

/** The curves of all teams and of both comparisons, a row per sample. */
export const curves: SheetMaker = ({ debrief }, words) => ({
  columns: [
    ...(['team', 'seconds', 'moment', 'reputation'] as const),
    ...groups,
    ...(['blame', 'volume', 'credibility', 'awareness'] as const),
  ],
  rows: [
    ...debrief.teams.flatMap(({ index, curve }) => rowsOf(words.team(index), curve, words)),
    ...rowsOf(words.doingNothing, debrief.doingNothing.curve, words),
    ...rowsOf(words.realCase, debrief.realCase?.curve ?? [], words),
  ],
});

function rowsOf(team: string, curve: CurvePoint[], words: SheetWords): Row[] {
  return curve.map(({ p, minute, overall, groups: byGroup, ...rest }) => ({
    team,
    seconds: seconds(p),
    moment: words.moment(minute),
    reputation: overall,
    ...Object.fromEntries(groups.map((group, index) => [group, byGroup[index] ?? null])),
    ...rest,
  }));
}
