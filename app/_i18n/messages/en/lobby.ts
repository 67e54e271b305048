export const lobby = {
  title: 'Lobby',
} as const;
