import type { PlayerCommand } from '../command';
import type { SeatId } from '../ids';
import type { Round, Seat, Team } from '../round';
import { playerParts } from '../view/player-parts';
import type { BallotView, PlayerView } from '../view/types';
import { deskAnswers } from '../vocabulary';

/** Seconds that a simulated player reads before voting, at the least and on top of it. */
const readingMs = 6_000;
const ponderingMs = 26_000;

/** The parts of a player's view that a simulated player looks at. */
export type Glance = Pick<
  PlayerView,
  'stage' | 'clock' | 'team' | 'ballot' | 'calls' | 'intel' | 'desk' | 'facts' | 'scheduled' | 'powers'
>;

/** [V2] What a simulated player of this seat sees: parts of the view that a person there has. Some are made only when it looks. */
export function glanceOf(
  round: Round,
  team: Team,
  { roles, language }: Pick<Seat, 'roles' | 'language'>,
): Glance {
  const seen = { round, team, world: team.world, roles, language };
  return {
    stage: playerParts.stage.make(seen),
    clock: playerParts.clock.make(seen),
    team: playerParts.team.make(seen),
    ballot: playerParts.ballot.make(seen),
    calls: playerParts.calls.make(seen),
    intel: playerParts.intel.make(seen),
    desk: playerParts.desk.make(seen),
    get facts() {
      return playerParts.facts.make(seen);
    },
    get scheduled() {
      return playerParts.scheduled.make(seen);
    },
    get powers() {
      return playerParts.powers.make(seen);
    },
  };
}

/**
 * What a simulated player does next, judged by its own view alone: takes calls, votes after a while, lets the lead lock now
 * and then, answers the desk, shares what it knows, checks facts, says a word. `random` gives 0..1. Null: nothing this time.
 * Asked about once a second.
 */
export function botMove(view: Glance, seatId: SeatId, random: () => number): PlayerCommand | null {
  if (view.stage === 'lobby') return inLobby(view, seatId, random);
  if (view.stage !== 'running') return null;
  return (
    takeCall(view, seatId, random) ??
    vote(view, seatId, random) ??
    shareIntel(view, seatId, random) ??
    workTheDesk(view, seatId, random)
  );
}

function inLobby(view: Glance, seatId: SeatId, random: () => number): PlayerCommand | null {
  const me = view.team.seats.find((seat) => seat.id === seatId);
  if (!me || me.practiceVote !== null || random() > 0.2) return null;
  return { type: 'try-vote', option: Math.floor(random() * 4) };
}

/** [G2] A call is picked up in a few seconds; a busy seat declines it now and then, so that nobody waits. */
function takeCall(
  { calls, clock, desk }: Glance,
  seatId: SeatId,
  random: () => number,
): PlayerCommand | null {
  const call = calls.find(({ yours, state, ringsToP }) => yours && state === 'ringing' && clock.p < ringsToP);
  if (!call) return null;
  const busy = (desk.busyUntil[seatId] ?? 0) > clock.p;
  return random() < (busy ? 0.1 : 0.35) ? { type: 'answer-call', n: call.n, accept: !busy } : null;
}

function vote(view: Glance, seatId: SeatId, random: () => number): PlayerCommand | null {
  const { ballot, clock } = view;
  if (!ballot) return null;
  if (ballot.chain?.responseId) return passOn(view, ballot, seatId, random);
  const mine = ballot.votes[seatId];
  const elapsed = clock.p - ballot.openedP;
  if (mine) return lockAsLead(view, ballot, seatId, random);
  if (elapsed < readingMs || random() > (elapsed - readingMs) / ponderingMs) return null;
  const response = preferred(ballot, random);
  if (!response) return null;
  return {
    type: 'cast-vote',
    decisionId: ballot.decisionId,
    responseId: response,
    confidence: 1 + Math.floor(random() * 5),
  };
}

/** [J12] Legal signs after a while and now and then takes the promise out; the lead sends what is signed. */
function passOn(
  view: Glance,
  { chain, decisionId, lead }: BallotView,
  seatId: SeatId,
  random: () => number,
): PlayerCommand | null {
  if (chain?.step === 'legal' && view.powers.roles.includes('legal') && random() < 0.3)
    return { type: 'sign-answer', decisionId, redline: random() < 0.2, struck: [] };
  if (chain?.step === 'lead' && lead === seatId && view.clock.p >= chain.readyP)
    return { type: 'send-answer', decisionId, unsigned: false };
  return null;
}

/** People in one team tend to agree: a response with votes is likelier than one without. */
function preferred(ballot: BallotView, random: () => number): string | undefined {
  const votes = Object.values(ballot.votes);
  const weights = ballot.responses.map(
    ({ id }) => 1 + 1.5 * votes.filter((vote) => vote.responseId === id).length,
  );
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  return ballot.responses.find((_, i) => {
    left -= weights[i] ?? 0;
    return left < 0;
  })?.id;
}

function lockAsLead(
  view: Glance,
  ballot: BallotView,
  seatId: SeatId,
  random: () => number,
): PlayerCommand | null {
  const mine = ballot.votes[seatId];
  const mostAreIn = ballot.voted >= Math.ceil(ballot.present * 0.6);
  if (view.team.acting !== seatId || !mine || !mostAreIn || random() > 0.15) return null;
  return { type: 'lock-decision', decisionId: ballot.decisionId, responseId: mine.responseId };
}

function shareIntel(view: Glance, seatId: SeatId, random: () => number): PlayerCommand | null {
  const roles = view.team.seats.find((seat) => seat.id === seatId)?.roles ?? [];
  const held = view.intel.find((intel) => intel.shared === null && roles.includes(intel.role));
  return held && random() < 0.06 ? { type: 'share-intel', intelId: held.id } : null;
}

function workTheDesk(view: Glance, seatId: SeatId, random: () => number): PlayerCommand | null {
  if ((view.desk.busyUntil[seatId] ?? 0) > view.clock.p) return null;
  const taken = view.desk.waiting.find((enquiry) => enquiry.takenBy === seatId);
  if (taken) return answer(view, taken.id, random);
  const throwOf = random();
  if (throwOf < 0.01) return check(view);
  if (throwOf < 0.02) return hold(view);
  if (throwOf < 0.03) return staff(view);
  if (throwOf > 0.12) return null;
  const free = view.desk.waiting.filter((enquiry) => enquiry.takenBy === null);
  const next = free[Math.floor(random() * free.length)];
  return next ? { type: 'take-enquiry', enquiryId: next.id } : null;
}

function answer(view: Glance, enquiryId: string, random: () => number): PlayerCommand | null {
  if (random() > 0.2) return null;
  const chosen = deskAnswers[Math.floor(random() * deskAnswers.length)] ?? 'own';
  return {
    type: 'answer-enquiry',
    enquiryId,
    answer: chosen,
    template: view.powers.care !== undefined && random() < 0.15,
  };
}

function check(view: Glance): PlayerCommand | null {
  const fact = view.facts.find((one) => one.verify && !one.checking);
  return fact ? { type: 'check-fact', factId: fact.id, check: 'verify' } : null;
}

function hold(view: Glance): PlayerCommand | null {
  if (!view.powers.roles.includes('social')) return null;
  const post = view.scheduled.find((one) => one.from === 'author' && !one.out && !one.held);
  return post ? { type: 'hold-post', postId: post.id, held: true } : null;
}

/** [J4] Two in public and one on the direct lines, on the shift that is on duty. */
function staff({ powers: { care } }: Glance): PlayerCommand | null {
  if (!care || care.roster[care.shift].open > 0) return null;
  const nobody = { open: 0, direct: 0 };
  const off = { day: nobody, late: nobody, night: nobody };
  return { type: 'set-roster', roster: { ...off, [care.shift]: { open: 2, direct: 1 } } };
}
