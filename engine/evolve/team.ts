import type { ResolvedEvent, TalkEvent, WorldEvent } from '../event';
import { isWorldEvent } from '../event-kinds';
import { paceOf } from '../pace/deciding-time';
import type { ChatLine, Round, Team } from '../round';
import { redlineMs } from '../rules/chain';
import { tallyOf, withCompletion } from '../rules/voting';
import { withDraft } from '../rules/writing';
import { stormOf } from '../storm-of-round';
import { changeWorld } from '../world/change-world';
import { placementIn } from '../world/own-posts';
import { secondsOfWork } from '../world/placing';
import { resolveDecision } from '../world/resolve';
import { type DraftWorlds, draftOf } from '../world/start';
import type { World } from '../world/world';

type TeamEvent = TalkEvent | ResolvedEvent | WorldEvent;

/** What happened to one team; an event of another team leaves it as it is. */
export function evolveTeam(round: Round, team: Team, event: TeamEvent, drafts: DraftWorlds): Team {
  if (!concerns(team, event)) return team;
  if (!isWorldEvent(event)) return decided(round, team, event, drafts);
  const world = draftOf(team.world, drafts);
  changeWorld(stormOf(round), world, event, round.p);
  return { ...team, world };
}

/** On the way to a decision, or at its end. */
function decided(round: Round, team: Team, event: TalkEvent | ResolvedEvent, drafts: DraftWorlds): Team {
  switch (event.type) {
    case 'vote-cast':
      return voted(round, team, event);
    case 'words-written':
      return written(round, team, event);
    case 'response-placed':
      return placed(team, event);
    case 'draft-agreed':
      return drafted(round, team, event);
    case 'answer-signed':
      return signed(round, team, event, drafts);
    case 'deadline-extended':
      return extended(round, team, event);
    case 'said':
      return said(round, team, event);
    case 'nudged':
      return withLine(round, team, { seatId: null, nickname: '', text: event.text });
    case 'decision-resolved':
      return resolved(round, team, event, drafts);
  }
}

function concerns(team: Team, event: TeamEvent): boolean {
  if ('teamId' in event) return event.teamId === team.id;
  if ('seatId' in event) return team.seats.some((seat) => seat.id === event.seatId);
  return event.teamIds.includes(team.id);
}

function voted(round: Round, team: Team, event: Extract<TeamEvent, { type: 'vote-cast' }>): Team {
  const { ballot } = team;
  if (ballot?.decisionId !== event.decisionId) return team;
  const before = ballot.votes[event.seatId];
  const changes =
    before && before.responseId !== event.responseId ? before.changes + 1 : (before?.changes ?? 0);
  const confidence = event.confidence ?? before?.confidence;
  const vote = { responseId: event.responseId, p: round.p, changes };
  const votes = {
    ...ballot.votes,
    [event.seatId]: confidence === undefined ? vote : { ...vote, confidence },
  };
  return { ...team, ballot: withCompletion(team, { ...ballot, votes }, round.p, true) };
}

/** [Q4] Somebody who is still writing starts the five seconds again. */
function written(round: Round, team: Team, event: Extract<TeamEvent, { type: 'words-written' }>): Team {
  const now = withDraft(team, event, round.p);
  const { ballot } = team;
  if (ballot?.decisionId !== event.decisionId) return now;
  return { ...now, ballot: withCompletion(now, ballot, round.p, true) };
}

function placed(team: Team, event: Extract<TeamEvent, { type: 'response-placed' }>): Team {
  const { ballot } = team;
  if (ballot?.decisionId !== event.decisionId) return team;
  return { ...team, ballot: { ...ballot, placement: event.placement } };
}

/** [J12] What was agreed on waits for legal; nobody's five seconds run any more. */
function drafted(round: Round, team: Team, event: Extract<TeamEvent, { type: 'draft-agreed' }>): Team {
  const { ballot } = team;
  if (ballot?.decisionId !== event.decisionId) return team;
  const { responseId, ending } = event;
  const at = { draftP: round.p, signedP: null, readyP: round.p };
  const chain = { responseId, ending, ...at, redlined: false, struck: [] };
  return { ...team, ballot: { ...ballot, chain, completeP: null, epoch: ballot.epoch + 1 } };
}

/** [J13] Legal's pen costs time: its own, and until the answer may go out. */
function signed(
  round: Round,
  team: Team,
  event: Extract<TeamEvent, { type: 'answer-signed' }>,
  drafts: DraftWorlds,
): Team {
  const { ballot } = team;
  if (ballot?.decisionId !== event.decisionId || !ballot.chain) return team;
  const { redlined, struck, seatId } = event;
  const readyP = round.p + (redlined || struck.length > 0 ? redlineMs : 0);
  const chain = { ...ballot.chain, signedP: round.p, readyP, redlined, struck };
  const world = draftOf(team.world, drafts);
  world.busyUntil[seatId] = Math.max(world.busyUntil[seatId] ?? 0, readyP);
  return { ...team, world, ballot: { ...ballot, chain } };
}

/** [D7] Time added is time that the story waits; what is taken comes off that first, then off the team's own deadline. */
function extended(round: Round, team: Team, event: Extract<TeamEvent, { type: 'deadline-extended' }>): Team {
  const { ballot } = team;
  if (ballot?.decisionId !== event.decisionId || ballot.deadlineP === null) return team;
  const added = ballot.addedMs + event.ms;
  const earlier = Math.min(0, added) * paceOf(round, ballot);
  const deadlineP = Math.max(round.p, Math.round(ballot.deadlineP + earlier));
  return {
    ...team,
    ballot: { ...ballot, addedMs: Math.max(0, added), deadlineP, epoch: ballot.epoch + 1 },
  };
}

function said(round: Round, team: Team, event: Extract<TeamEvent, { type: 'said' }>): Team {
  const nickname = team.seats.find((seat) => seat.id === event.seatId)?.nickname ?? '';
  return withLine(round, team, { seatId: event.seatId, nickname, text: event.text });
}

function withLine(round: Round, team: Team, line: Omit<ChatLine, 'n' | 'p'>): Team {
  const n = (team.chat.at(-1)?.n ?? 0) + 1;
  return { ...team, chat: [...team.chat, { ...line, n, p: round.p }] };
}

function resolved(round: Round, team: Team, event: ResolvedEvent, drafts: DraftWorlds): Team {
  const world = draftOf(team.world, drafts);
  const { decisionId, responseId, ending, placement, handling } = event;
  resolveDecision(
    stormOf(round),
    world,
    { decisionId, responseId, ending, tally: tallyOf(team.ballot), placement, handling },
    round.p,
  );
  worksOnIt(team, world, decisionId, round.p);
  return { ...team, world };
}

/** [Q12] Placing an answer is work for whoever runs social media. */
function worksOnIt(team: Team, world: World, decisionId: string, p: number): void {
  const placement = placementIn(world, decisionId);
  const seat = team.seats.find(({ roles, present }) => present && roles.includes('social'));
  const seconds = placement ? secondsOfWork(placement) : 0;
  if (seat && seconds > 0) world.busyUntil[seat.id] = p + seconds * 1000;
}
