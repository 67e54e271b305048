import type { Settings } from './round';

/** A workshop's round before anybody has set anything. */
export const usualSettings: Settings = {
  kind: 'workshop',
  tempo: 1,
  untimed: false,
  sorting: 'automatic',
  ranking: false,
  lobbyLocked: false,
};
