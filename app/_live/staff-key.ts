import type { InvitedRights } from '@/wire/permissions';
import { keep, readKept } from './device';

/** What this device holds of a workshop that its owner was invited to: the token is the key and is never shown. */
export interface KeptColleague {
  colleagueId: string;
  token: string;
  workshopId: string;
  rights: InvitedRights;
  name: string;
  title: string;
  /** epoch ms */
  keptAt: number;
}

const key = 'golden-hour.colleagues';
const currentKey = 'golden-hour.current-colleague';
const mostKept = 12;

/** Newest first. */
function keptColleagues(): KeptColleague[] {
  const found =
    readKept(key, (value) => (Array.isArray(value) ? value.filter(isColleague) : undefined)) ?? [];
  return found.sort((left, right) => right.keptAt - left.keptAt);
}

/** Becomes the one that /staff opens. */
export function keepColleague(colleague: KeptColleague): void {
  const others = keptColleagues().filter(({ workshopId }) => workshopId !== colleague.workshopId);
  keep(key, [colleague, ...others].slice(0, mostKept));
  keep(currentKey, colleague.colleagueId);
}

/** What /staff opens: the one last chosen, else the newest. */
export function currentColleague(): KeptColleague | undefined {
  const kept = keptColleagues();
  const chosen = readKept(currentKey, (value) => (typeof value === 'string' ? value : undefined));
  return kept.find(({ colleagueId }) => colleagueId === chosen) ?? kept[0];
}

/** What proves to the server's routes that a colleague asks; undefined anywhere but in a colleague's own screens. */
export function askerHeader(): string | undefined {
  if (!window.location.pathname.startsWith('/staff')) return undefined;
  const colleague = currentColleague();
  return colleague && `Bearer ${colleague.token}`;
}

/** By hand, because players load this too: a schema would bring zod to their phones. */
function isColleague(value: unknown): value is KeptColleague {
  if (typeof value !== 'object' || value === null) return false;
  if (!('rights' in value && 'keptAt' in value && typeof value.keptAt === 'number')) return false;
  if (value.rights !== 'co-instructor' && value.rights !== 'observer') return false;
  const texts = new Map(Object.entries(value));
  return ['colleagueId', 'token', 'workshopId', 'name', 'title'].every(
    (name) => typeof texts.get(name) === 'string',
  );
}
