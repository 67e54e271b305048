import type { CardKind } from '../../../../server/papers/papers';

/** The columns of the board, from the left. */
export const cardKinds = ['keep', 'change', 'question'] as const satisfies readonly CardKind[];
