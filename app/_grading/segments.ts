import type { Mark } from '@/engine/statement/marks';

/** A stretch of a statement and the marks that rest on it. */
export interface Segment {
  from: number;
  text: string;
  marks: Mark['mark'][];
}

/** The whole text in order, cut wherever a mark begins or ends. */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
  const edges = marks.flatMap(({ spans }) => spans.flatMap(({ from, to }) => [from, to]));
  const cuts = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] ?? text.length;
    const here = marks.filter(({ spans }) => spans.some((span) => span.from <= from && span.to >= to));
    return { from, text: text.slice(from, to), marks: here.map(({ mark }) => mark) };
  });
}
