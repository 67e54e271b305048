import type { PlayerCommand } from '../command';
import type { DecisionId, PlayMs, SeatId } from '../ids';
import { type Answer, accept, refuse } from '../result';
import type { Draft, Round, Team } from '../round';
import { planOf } from '../world/plan';
import type { Asking } from './asking';

/** [Q2] What was on its way when the decision closed still counts, so many ms of play later. */
export const lateWordsMs = 10_000;

type Write = Extract<PlayerCommand, { type: 'write-words' }>;

/** [Q1] Every seat has a draft of its own, and may write it while the decision is open; empty words take it back. */
export function writeWords({ round, team, seat }: Asking, { decisionId, text }: Write): Answer {
  const decision = planOf(round.scenario).decisions.get(decisionId);
  if (!decision) return refuse('no-such-decision');
  if (!decision.asks) return refuse('not-allowed');
  if (!takesWords(round, team, decisionId)) return refuse('decision-closed');
  const before = team.drafts[decisionId]?.[seat.id]?.text ?? '';
  if (before === text) return accept();
  return accept({ type: 'words-written', seatId: seat.id, decisionId, text });
}

function takesWords(round: Round, team: Team, decisionId: DecisionId): boolean {
  if (team.ballot?.decisionId === decisionId) return (team.ballot.chain?.signedP ?? null) === null;
  const over = team.world.resolved.find((one) => one.decisionId === decisionId);
  return over !== undefined && round.p <= over.resolvedP + lateWordsMs;
}

/** The team with one more draft saved. */
export function withDraft(
  team: Team,
  { seatId, decisionId, text }: { seatId: SeatId; decisionId: DecisionId; text: string },
  p: PlayMs,
): Team {
  const drafts = team.drafts[decisionId] ?? {};
  const n = Math.max(0, ...Object.values(drafts).map((draft) => draft.n)) + 1;
  return { ...team, drafts: { ...team.drafts, [decisionId]: { ...drafts, [seatId]: { text, p, n } } } };
}

/** [Q3] The words of the team: those of the lead, else those that were saved last; null when nobody wrote any. */
export function wordsOfTeam(team: Team, decisionId: DecisionId): (Draft & { seatId: SeatId }) | null {
  const drafts = Object.entries(team.drafts[decisionId] ?? {})
    .map(([seatId, draft]) => ({ seatId, ...draft }))
    .filter(({ text }) => text !== '');
  const leads = team.seats.filter(({ roles }) => roles.includes('lead')).map(({ id }) => id);
  const byLead = drafts.filter(({ seatId }) => leads.includes(seatId));
  const [newest] = (byLead.length > 0 ? byLead : drafts).toSorted((a, b) => b.n - a.n);
  return newest ?? null;
}
