declare global {
  /** Routes share the process with the game, but not its memory: what they erase must be forgotten there too. */
  var goldenHourErase: ((seatId: string) => Promise<void>) | undefined;
}

/** The game hands over how a person is erased. */
export function shareErasingWithPages(erase: (seatId: string) => Promise<void>): void {
  globalThis.goldenHourErase = erase;
}

/** Erases a person, in the records and in the running game. */
export async function eraseFromPages(seatId: string): Promise<void> {
  if (!globalThis.goldenHourErase) throw new Error('the game is not open');
  await globalThis.goldenHourErase(seatId);
}
