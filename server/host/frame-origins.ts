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
