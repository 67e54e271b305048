import type { LogEntry, PreparedPost } from '@/engine/event';
import type { Round, Seat, Settings } from '@/engine/round';

/** The settings of a workshop's next round: the same, with an open lobby, and played live. */
export function carriedSettings({ settings: { onPaper, ...settings } }: Round): Settings {
  return { ...settings, lobbyLocked: false };
}

/**
 * Who comes along into the next round, and into which team; a simulated seat that stood for a team without names does
 * not come along.
 */
export function carriedPeople({ settings, teams }: Round): { seat: Seat; teamId: string }[] {
  return teams.flatMap(({ id, seats }) =>
    seats.filter(({ simulated }) => !(settings.onPaper && simulated)).map((seat) => ({ seat, teamId: id })),
  );
}

/** [W14] The posts that an instructor has had ready in a round, as they were last set; sent or not, the next round has them. */
export function carriedPosts(log: readonly LogEntry[]): PreparedPost[] {
  const posts = new Map<string, PreparedPost>();
  for (const event of log.flatMap(({ events }) => events)) {
    if (event.type === 'post-dropped') posts.delete(event.preparedId);
    if (event.type !== 'post-prepared') continue;
    const { type: _, ...post } = event;
    posts.set(post.preparedId, post);
  }
  return [...posts.values()];
}
