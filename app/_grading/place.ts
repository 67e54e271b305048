/** What is graded: a team, at a decision or (null) over the round as a whole. */
export interface Place {
  teamId: string;
  decisionId: string | null;
}

export function isAt(row: { teamId: string; decisionId: string | null }, place: Place): boolean {
  return row.teamId === place.teamId && row.decisionId === place.decisionId;
}
