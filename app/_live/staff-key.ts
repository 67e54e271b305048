import { z } from 'zod';
import { keep, readKept } from './device';

/** What this device holds of a workshop that its owner was invited to: the token is the key and is never shown. */
const colleagueSchema = z.object({
  colleagueId: z.string(),
  token: z.string(),
  workshopId: z.string(),
  rights: z.enum(['co-instructor', 'observer']),
  name: z.string(),
  title: z.string(),
  keptAt: z.number(),
});

export type KeptColleague = z.infer<typeof colleagueSchema>;

const key = 'golden-hour.colleagues';
const currentKey = 'golden-hour.current-colleague';
const mostKept = 12;

/** Newest first. */
function keptColleagues(): KeptColleague[] {
  const found = readKept(key, (value) => z.array(colleagueSchema).safeParse(value).data) ?? [];
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
  const chosen = readKept(currentKey, (value) => z.string().safeParse(value).data);
  return kept.find(({ colleagueId }) => colleagueId === chosen) ?? kept[0];
}

/** What proves to the server's routes that a colleague asks; undefined anywhere but in a colleague's own screens. */
export function askerHeader(): string | undefined {
  if (!window.location.pathname.startsWith('/staff')) return undefined;
  const colleague = currentColleague();
  return colleague && `Bearer ${colleague.token}`;
}
