import type { PlayerCommand } from '../command';
import type { Event, Handling, ResolvedEvent } from '../event';
import type { SeatId } from '../ids';
import { type Answer, accept, refuse } from '../result';
import type { Ballot, Round, Team } from '../round';
import { planOf } from '../world/plan';
import type { Asking } from './asking';
import { notTheirs } from './can-act';
import { hasChain } from './has-chain';
import { resolvedWithWords } from './publishing';
import { actingLead } from './seats';

/** [J13] Play ms that taking words out costs. */
export const redlineMs = 10_000;

/** [J12] What the team has agreed on: it goes out, or waits for legal first. Silence needs no signature. */
export function agreed(round: Round, event: ResolvedEvent, voter: SeatId | null = null): Event[] {
  const team = round.teams.find(({ id }) => id === event.teamId);
  const decision = planOf(round.scenario).decisions.get(event.decisionId);
  const { teamId, decisionId, responseId, ending } = event;
  if (!team || responseId === null || !hasChain(team, decision))
    return resolvedWithWords(round, event, voter);
  return [{ type: 'draft-agreed', teamId, decisionId, responseId, ending }];
}

/** [J12] What goes out when time is up: the draft on its way, else what has most votes, signed or not. */
export function atTheEnd(round: Round, team: Team, event: ResolvedEvent): Event[] {
  const chain = team.ballot?.chain;
  const decision = planOf(round.scenario).decisions.get(event.decisionId);
  const left = chain ? { ...event, responseId: chain.responseId } : event;
  if (left.responseId === null || !(chain || hasChain(team, decision))) return resolvedWithWords(round, left);
  return resolvedWithWords(round, { ...left, handling: handlingOf(team.ballot, round.p) });
}

/** [J12] [J13] Legal signs, and may take words out. */
export function signAnswer(
  asking: Asking,
  { decisionId, redline, struck }: Extract<PlayerCommand, { type: 'sign-answer' }>,
): Answer {
  const { team, seat } = asking;
  const { ballot } = team;
  if (ballot?.decisionId !== decisionId || !ballot.chain) return refuse('decision-closed');
  const refused = notTheirs(asking, 'legal');
  if (refused) return refused;
  if (ballot.chain.signedP !== null) return accept();
  const places = [...new Set(struck)].sort((a, b) => a - b);
  return accept({ type: 'answer-signed', seatId: seat.id, decisionId, redlined: redline, struck: places });
}

/** [J12] [J14] The lead lets it go out: once it is signed and its ink is dry, or at a risk before. */
export function sendAnswer(
  asking: Asking,
  { decisionId, unsigned }: Extract<PlayerCommand, { type: 'send-answer' }>,
): Answer {
  const { round, team, seat } = asking;
  const chain = team.ballot?.chain;
  if (team.ballot?.decisionId !== decisionId || !chain) return refuse('decision-closed');
  if (actingLead(team) !== seat.id) return refuse('only-the-lead');
  if (chain.signedP === null ? !unsigned : !isReady(round, chain)) return refuse('not-signed');
  const { responseId, ending } = chain;
  const resolved = { type: 'decision-resolved' as const, teamId: team.id, decisionId, responseId, ending };
  return accept(...resolvedWithWords(round, { ...resolved, handling: handlingOf(team.ballot, round.p) }));
}

/** [J13] What legal took out costs ten seconds of play; where play stands while a team decides [C5], nobody waits for them. */
function isReady({ p, settings }: Round, { readyP }: { readyP: number }): boolean {
  return settings.untimed || p >= readyP;
}

function handlingOf(ballot: Ballot | null, p: number): Handling {
  const { draftP = p, signedP = null, redlined = false } = ballot?.chain ?? {};
  return {
    chain: { draftP, signedP },
    ...(signedP === null && { unsigned: true as const }),
    ...(redlined && { redlined: true as const }),
  };
}
