import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** In a data folder: what a restore keeps of before, and what it is still copying. */
export const BEFORE = 'before-restore-';
export const RESTORING = '.restoring-';

/** True for what lies in a data folder without belonging to it. */
export function isKeptAside(name: string): boolean {
  return [BEFORE, RESTORING, '.try-', 'postgres-moved-to-'].some((beginning) => name.startsWith(beginning));
}

/** True when `place` is `folder` or lies in it; links count as what they lead to, names that are not there yet as written. */
export function isWithin(place: string, folder: string): boolean {
  const way = path.relative(real(folder), real(place));
  return way === '' || (!way.startsWith('..') && !path.isAbsolute(way));
}

function real(place: string): string {
  if (existsSync(place)) return realpathSync(place);
  const parent = path.dirname(place);
  return parent === place ? place : path.join(real(parent), path.basename(place));
}
