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
