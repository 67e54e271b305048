/** Whether this is the name of a time zone, such as "Europe/Copenhagen", that this machine knows. */
export function isTimeZone(zone: string | null | undefined): zone is string {
  if (!zone) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The zone where this runs: on the server the server's, in a browser the person's. */
export function ownTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The day at an instant (epoch ms) as people in this zone write it down: "2026-05-04". */
export function dayIn(at: number, zone: string): string {
  return clockIn(at, zone).slice(0, 10);
}

/** The day and the time at an instant (epoch ms), as clocks in this zone show it: "2026-05-04 23:59:07". */
export function clockIn(at: number, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(
    at,
  );
}

/** Noon of a day such as "2026-05-04" in this zone, in epoch ms. */
export function noonIn(day: string, zone: string): number {
  const noon = Date.parse(`${day}T12:00:00Z`);
  const offset = Date.parse(`${clockIn(noon, zone).replace(' ', 'T')}Z`) - noon;
  return noon - offset;
}
