import type { CardKind } from '@/wire/annotations';

/** The columns of the board, from the left. */
export const cardKinds = ['keep', 'change', 'question'] as const satisfies readonly CardKind[];
