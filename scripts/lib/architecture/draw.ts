import { type Box, type Line, labelOf, type Placed, type Point } from './place';

/** One part of the picture: its title, what is drawn, and a line of small print below the title. */
export type Panel = { title: string; tells: string; notes: string[]; placed: Placed };

const margin = 40;
const head = 84;
const noteHeight = 20;

const style = `
  .page { fill: #ffffff } .panel { fill: #f6f7f9; stroke: #dbe1e7 }
  .room { fill: #ffffff; stroke: #76859a } .name, .title { fill: #10161d } .small, .count { fill: #51606f }
  .line { stroke: #51606f; fill: none } .types { stroke-dasharray: 5 4 } .tip { fill: #51606f }
  .up { stroke: #b3261e } .tip-up { fill: #b3261e } .halo { stroke: #f6f7f9 }
  text { font-family: "Inter Variable", Inter, system-ui, sans-serif; font-size: 13px }
  .title { font-size: 22px; font-weight: 650 } .name { font-size: 15px; font-weight: 600 }
  .count { font-size: 12px; font-variant-numeric: tabular-nums; paint-order: stroke; stroke-width: 5px; stroke-linejoin: round }
  @media (prefers-color-scheme: dark) {
    .page { fill: #0b0f14 } .panel { fill: #131a22; stroke: #26313d }
    .room { fill: #1b2430; stroke: #66778b } .name, .title { fill: #e8eef4 } .small, .count { fill: #9fb0c0 }
    .line { stroke: #9fb0c0 } .tip { fill: #9fb0c0 } .up { stroke: #ff7a73 } .tip-up { fill: #ff7a73 } .halo { stroke: #131a22 }
  }`;

/** The whole picture as SVG, panel below panel; it follows the reader's colour scheme. */
export function drawing(panels: Panel[]): string {
  const inner = Math.max(...panels.map(({ placed }) => placed.width));
  const width = inner + 4 * margin;
  let top = margin;
  const parts = panels.map((panel) => {
    const height = head + panel.placed.height + panel.notes.length * noteHeight + margin;
    const drawn = panelAt(panel, { top, width: width - 2 * margin, height });
    top += height + margin;
    return drawn;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top}" width="${width}" height="${top}" role="img" aria-labelledby="title">
<title id="title">The rooms of Golden Hour and which imports which</title>
<style>${style}
</style>
<defs>${tip('tip')}${tip('tip-up')}</defs>
<rect class="page" width="100%" height="100%"/>
${parts.join('\n')}
</svg>
`;
}

function tip(name: string): string {
  return `<marker id="${name}" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="${name}" d="M0 0L8 4L0 8z"/></marker>`;
}

type Place = { top: number; width: number; height: number };

function panelAt({ title, tells, notes, placed }: Panel, { top, width, height }: Place): string {
  const left = 2 * margin + (width - 2 * margin - placed.width) / 2;
  const below = top + head + placed.height + margin / 2;
  return [
    `<rect class="panel" x="${margin}" y="${top}" width="${width}" height="${height}" rx="10"/>`,
    `<text class="title" x="${2 * margin}" y="${top + 38}">${title}</text>`,
    `<text class="small" x="${2 * margin}" y="${top + 60}">${tells}</text>`,
    `<g transform="translate(${round(left)} ${top + head})">`,
    ...placed.lines.map(lineOf),
    ...placed.boxes.map(boxOf),
    ...placed.lines.map(countOf),
    '</g>',
    ...notes.map(
      (note, i) => `<text class="small" x="${2 * margin}" y="${below + i * noteHeight}">${note}</text>`,
    ),
  ].join('\n');
}

function boxOf({ name, files, x, y, width, height }: Box): string {
  const [left, top] = [round(x - width / 2), round(y - height / 2)];
  return [
    `<rect class="room" x="${left}" y="${top}" width="${width}" height="${height}" rx="10"/>`,
    `<text class="name" x="${x}" y="${round(y - 1)}" text-anchor="middle">${name}</text>`,
    `<text class="small" x="${x}" y="${round(y + 16)}" text-anchor="middle">${files} ${files === 1 ? 'file' : 'files'}</text>`,
  ].join('');
}

/** An arrow that climbs closes a circle of rooms: it is drawn in the colour of danger. */
function climbs({ points }: Line): boolean {
  const [first, last] = [points[0], points.at(-1)];
  return first !== undefined && last !== undefined && first.y > last.y;
}

function lineOf(line: Line): string {
  const up = climbs(line);
  const look = `line${line.code === 0 ? ' types' : ''}${up ? ' up' : ''}`;
  const weight = round(0.8 + Math.log10(line.code + line.types) * 0.8);
  return `<path class="${look}" stroke-width="${weight}" d="${curve(line.points)}" marker-end="url(#${up ? 'tip-up' : 'tip'})"/>`;
}

function countOf(line: Line): string {
  const { x, y } = line.label;
  return `<text class="count halo" x="${x}" y="${round(y + 4)}" text-anchor="middle">${labelOf(line)}</text>`;
}

/** A smooth line through the bends: straight at both ends, rounded between. */
function curve([first, ...rest]: Point[]): string {
  if (!first) return '';
  const path = [`M${first.x} ${first.y}`];
  let from = first;
  for (const to of rest) {
    const middle = round((from.y + to.y) / 2);
    path.push(`C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${to.y}`);
    from = to;
  }
  return path.join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
