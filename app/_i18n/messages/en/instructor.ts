export const instructor = {
  title: 'Instructor console',
} as const;
