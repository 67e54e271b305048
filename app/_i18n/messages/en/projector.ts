export const projector = {
  title: 'Projector',
} as const;
