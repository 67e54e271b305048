import type { Import } from './imports';

/** A room and how many source files it has, subfolders included. */
export type Room = { name: string; files: number };

/** How many files of `from` import code of `to`, and how many only its types. */
export type Arrow = { from: string; to: string; code: number; types: number };

export type Graph = { rooms: Room[]; arrows: Arrow[] };

/** The rooms that `nameOf` sees (null: not in this picture), and the arrows between them, in alphabetical order. */
export function graphOf(files: string[], imports: Import[], nameOf: (file: string) => string | null): Graph {
  const rooms = new Map<string, Room>();
  for (const file of files) {
    const name = nameOf(file);
    if (name === null) continue;
    rooms.set(name, { name, files: (rooms.get(name)?.files ?? 0) + 1 });
  }
  const arrows = new Map<string, Arrow>();
  for (const { from, to, types } of imports) {
    const [a, b] = [nameOf(from), nameOf(to)];
    if (a === null || b === null || a === b) continue;
    const arrow = arrows.get(`${a} ${b}`) ?? { from: a, to: b, code: 0, types: 0 };
    arrows.set(`${a} ${b}`, add(arrow, types));
  }
  return { rooms: sorted(rooms), arrows: sorted(arrows) };
}

/** Rooms that more than half of the others use, and many: their arrows would hide all others. */
export function hubsOf({ rooms, arrows }: Graph): { name: string; users: number }[] {
  return rooms
    .map(({ name }) => ({ name, users: arrows.filter(({ to }) => to === name).length }))
    .filter(({ users }) => users > 8 && users > (rooms.length - 1) / 2);
}

/** The same graph without some rooms. */
export function without({ rooms, arrows }: Graph, names: string[]): Graph {
  const stays = (name: string) => !names.includes(name);
  return {
    rooms: rooms.filter(({ name }) => stays(name)),
    arrows: arrows.filter(({ from, to }) => stays(from) && stays(to)),
  };
}

function add(arrow: Arrow, types: boolean): Arrow {
  return types ? { ...arrow, types: arrow.types + 1 } : { ...arrow, code: arrow.code + 1 };
}

function sorted<T>(map: Map<string, T>): T[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
