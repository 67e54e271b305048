/** Keys are the rejection codes of the engine and the wire. */
export const errors = {
  unknown: 'That did not work. The fault is ours; please try again.',
  'unknown-pin': 'No workshop has this PIN. Check the digits on the screen in the room.',
  'too-many-tries': 'Too many tries. Wait a minute, then try again.',
} as const;
