/** The kind of what is dragged: other things that are dropped on a team are left alone. */
export const seatKind = 'application/x-golden-hour-seat';
