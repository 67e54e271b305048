import { Graph as Directed, type EdgeLabel, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';
import type { Arrow, Graph, Room } from './graph';

export type Point = { x: number; y: number };
/** A room with the middle of its box, in pixels. */
export type Box = Room & Point & { width: number; height: number };
/** An arrow's bends from its user to what is used, and where its label stands. */
export type Line = Arrow & { points: Point[]; label: Point };
export type Placed = { width: number; height: number; boxes: Box[]; lines: Line[] };

export type Sizes = { width: (room: Room) => number; height: number; between: number; layers: number };

/** Puts the rooms of a graph into layers, users above what they use, and bends the arrows around the boxes. */
export function placed({ rooms, arrows }: Graph, { width, height, between, layers }: Sizes): Placed {
  const graph = new Directed<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({ rankdir: 'TB', nodesep: between, ranksep: layers, edgesep: 18, acyclicer: 'greedy' });
  // Of a circle of rooms, the arrows with the fewest files are the ones that climb.
  for (const room of rooms) graph.setNode(room.name, { width: width(room), height });
  for (const arrow of arrows) {
    graph.setEdge(arrow.from, arrow.to, {
      weight: arrow.code + arrow.types,
      width: 8 + labelOf(arrow).length * 7,
      height: 18,
      labelpos: 'c',
    });
  }
  layout(graph);
  const boxes = rooms.map((room) => {
    const { x = 0, y = 0 } = graph.node(room.name);
    return { ...room, ...point({ x, y }), width: width(room), height };
  });
  const lines = arrows.map((arrow) => {
    const { points = [], x = 0, y = 0 } = graph.edge(arrow.from, arrow.to);
    return { ...arrow, points: points.map(point), label: point({ x, y }) };
  });
  return { ...sizeOf(boxes, lines), boxes, lines: spread(boxes, lines) };
}

/** What stands at an arrow: how many files import code, and after a plus how many import types alone. */
export function labelOf({ code, types }: Arrow): string {
  if (code === 0) return `${types}`;
  return types === 0 ? `${code}` : `${code} + ${types}`;
}

/** The ends of the arrows side by side along the edge of a box, in the order of where they come from. */
function spread(boxes: Box[], lines: Line[]): Line[] {
  const ends = lines.flatMap((line, index) => endsOf(line, index));
  const moved = new Map<string, Point>();
  for (const box of boxes) {
    for (const below of [true, false]) {
      const here = ends
        .filter((end) => end.box === box.name && end.below === below)
        .sort((a, b) => a.toward.x - b.toward.x || a.index - b.index);
      here.forEach(({ index, place }, i) => {
        const x = box.x - box.width / 2 + (box.width * (i + 1)) / (here.length + 1);
        moved.set(`${index} ${place}`, point({ x, y: box.y + (below ? 1 : -1) * (box.height / 2) }));
      });
    }
  }
  return lines.map((line, index) => ({
    ...line,
    points: line.points.map((old, i) => moved.get(`${index} ${i}`) ?? old),
  }));
}

type End = { box: string; below: boolean; toward: Point; index: number; place: number };

function endsOf({ from, to, points }: Line, index: number): End[] {
  const last = points.length - 1;
  const [first, second, beforeLast, end] = [points[0], points[1], points[last - 1], points[last]];
  if (!first || !second || !beforeLast || !end) return [];
  return [
    { box: from, below: second.y > first.y, toward: second, index, place: 0 },
    { box: to, below: beforeLast.y > end.y, toward: beforeLast, index, place: last },
  ];
}

function sizeOf(boxes: Box[], lines: Line[]): { width: number; height: number } {
  const bends = lines.flatMap(({ points, label }) => [...points, { x: label.x + 24, y: label.y }]);
  return {
    width: Math.ceil(Math.max(0, ...boxes.map(({ x, width }) => x + width / 2), ...bends.map(({ x }) => x))),
    height: Math.ceil(
      Math.max(0, ...boxes.map(({ y, height }) => y + height / 2), ...bends.map(({ y }) => y)),
    ),
  };
}

/** To a tenth of a pixel, so that the picture is the same on every machine. */
function point({ x, y }: Point): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
