declare global {
  /** Pages and the door are bundled apart; this global is shared by both. */
  var goldenHourFrameOrigins: readonly string[] | undefined;
}

/** Origins of the registered learning platforms: whose pages may show the game in a frame. */
export const frameOrigins = {
  get: (): readonly string[] => globalThis.goldenHourFrameOrigins ?? [],
  set: (origins: readonly string[]): void => {
    globalThis.goldenHourFrameOrigins = [...new Set(origins)];
  },
};

/** What a learning platform's frame may show: the way in, the homework and play. Never a page of the staff. */
export function mayBeFramed(path: string): boolean {
  return /^\/(lti|homework|play|privacy|my-data)(\/|$)/.test(path) || isLtiDoor(path);
}

/** The two routes to which a platform sends a browser, by an ordinary form. */
export function isLtiDoor(path: string): boolean {
  return /^\/api\/lti\/(login|launch)$/.test(path);
}
