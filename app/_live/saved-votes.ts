type SavedVotes = Readonly<Record<string, string>>;
type Ballot = { decisionId: string; votes: Readonly<Record<string, { responseId: string }>> } | null;

/**
 * The acknowledged votes that still stand. An acknowledgement may come before the view that tells of it; once a view tells
 * another vote of this seat than the view before, that view is right: another tab of the seat may have voted.
 */
export function votesStanding(
  saved: SavedVotes,
  seatId: string | null,
  { before, now }: { before: Ballot; now: Ballot },
): SavedVotes {
  if (seatId === null || now === null || before?.decisionId !== now.decisionId) return saved;
  const told = now.votes[seatId]?.responseId;
  if (told === before.votes[seatId]?.responseId) return saved;
  return Object.fromEntries(Object.entries(saved).filter(([decisionId]) => decisionId !== now.decisionId));
}
