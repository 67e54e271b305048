export const play = {
  title: 'War room',
} as const;
