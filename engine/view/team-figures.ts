import type { Round, Team } from '../round';
import { fewestPeople } from '../vocabulary';
import type { TeamStatus } from './console';
import type { BallotView, RevealFigures, SeatView } from './types';

/** Whether a team's figures may be told outside it. */
export function tells(round: Round, team: Team): boolean {
  return !round.settings.worksCouncil || peopleIn(team) >= fewestPeople;
}

function peopleIn({ seats }: { seats: readonly { simulated: boolean }[] }): number {
  return seats.filter(({ simulated }) => !simulated).length;
}

/**
 * [X4] In works-council mode the instructor and observers see what a team does, never what a person does: votes without
 * names, no silent seats, no words of anybody. Votes of a team with fewer than three people are left out. Field by field,
 * so that a new field of a team, seat, ballot or reveal doesn't compile until somebody says here what becomes of it.
 */
export function withoutPeople(round: Round, team: TeamStatus): TeamStatus {
  if (!round.settings.worksCouncil) return team;
  const few = peopleIn(team) < fewestPeople;
  return {
    id: team.id,
    index: team.index,
    seats: team.seats.map(withoutPracticeVote),
    acting: team.acting,
    reputation: team.reputation,
    ballot: team.ballot && anonymous(team.ballot, few),
    resolved: team.resolved.map((reveal) => revealFigures(reveal, few)),
    waiting: team.waiting,
    answered: team.answered,
    intelHeld: team.intelHeld,
    intelShared: team.intelShared,
    // A role is often one person, so that a fact it has not shared would name who keeps it.
    intelKept: [],
    silent: [],
    milestones: team.milestones,
    said: few ? [] : team.said,
    chatTail: [],
  };
}

/** A seat that has voted in the lobby's practice vote has 0, whatever it voted for. */
function withoutPracticeVote(seat: SeatView): SeatView {
  return {
    id: seat.id,
    nickname: seat.nickname,
    roles: seat.roles,
    present: seat.present,
    handP: seat.handP,
    simulated: seat.simulated,
    language: seat.language,
    practiceVote: seat.practiceVote === null ? null : 0,
  };
}

/** Votes are sorted by response, so that not even the order of voting is left. */
function anonymous(ballot: BallotView, few: boolean): BallotView {
  const votes = few ? [] : Object.values(ballot.votes).map(({ responseId }) => responseId);
  return {
    decisionId: ballot.decisionId,
    question: ballot.question,
    context: ballot.context,
    responses: ballot.responses,
    openedP: ballot.openedP,
    deadlineP: ballot.deadlineP,
    extraMs: ballot.extraMs,
    closes: ballot.closes,
    votes: Object.fromEntries(
      votes.sort().map((responseId, i) => [`vote-${i + 1}`, { responseId, confidence: null }]),
    ),
    voted: ballot.voted,
    present: ballot.present,
    resolvesP: ballot.resolvesP,
    lead: ballot.lead,
    ask: ballot.ask,
    chain: ballot.chain && { ...ballot.chain, struck: [], words: [] },
    places: ballot.places,
    confidence: ballot.confidence,
    drafts: [],
    wordsOf: null,
    facts: ballot.facts,
  };
}

/** What a decision came to; how the votes were split only where enough people voted. */
function revealFigures(reveal: RevealFigures, few: boolean): RevealFigures {
  return {
    decisionId: reveal.decisionId,
    question: reveal.question,
    responseId: reveal.responseId,
    label: reveal.label,
    consequence: reveal.consequence,
    ending: reveal.ending,
    resolvedP: reveal.resolvedP,
    minute: reveal.minute,
    seconds: reveal.seconds,
    heading: reveal.heading,
    bill: reveal.bill,
    split: few ? [] : reveal.split,
  };
}
