import type { HandEvent, ResolvedEvent, TalkEvent } from '../event';
import type { Round, Team } from '../round';
import { watchSeconds } from '../rules/desk';
import { tallyOf, withCompletion } from '../rules/voting';
import { stormOf } from '../storm';
import { fireInject } from '../world/advance';
import { answerEnquiries } from '../world/answers';
import { faqMs } from '../world/desk';
import { post, reachOn } from '../world/feed';
import { planOf } from '../world/plan';
import { resolveDecision } from '../world/resolve';
import { copyWorld } from '../world/start';
import type { World } from '../world/world';

type TeamEvent = TalkEvent | ResolvedEvent | HandEvent;

/** What happened to one team; an event of another team leaves it as it is. */
export function evolveTeam(round: Round, team: Team, event: TeamEvent): Team {
  if (!concerns(team, event)) return team;
  switch (event.type) {
    case 'vote-cast':
      return voted(round, team, event);
    case 'deadline-extended':
      return extended(team, event);
    case 'said':
      return said(round, team, event);
    case 'decision-resolved':
      return resolved(round, team, event);
    case 'enquiry-taken':
    case 'enquiry-answered':
    case 'faq-pinned':
    case 'check-begun':
    case 'channel-watched':
    case 'intel-shared':
    case 'post-held':
    case 'posted-as':
    case 'inject-fired': {
      const world = copyWorld(team.world);
      changeWorld(round, world, event);
      return { ...team, world };
    }
  }
}

function concerns(team: Team, event: TeamEvent): boolean {
  if ('seatId' in event) return team.seats.some((seat) => seat.id === event.seatId);
  return 'teamIds' in event ? event.teamIds.includes(team.id) : event.teamId === team.id;
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

function extended(team: Team, event: Extract<TeamEvent, { type: 'deadline-extended' }>): Team {
  const { ballot } = team;
  if (ballot?.decisionId !== event.decisionId || ballot.deadlineP === null) return team;
  return { ...team, ballot: { ...ballot, deadlineP: ballot.deadlineP + event.ms, epoch: ballot.epoch + 1 } };
}

function said(round: Round, team: Team, event: Extract<TeamEvent, { type: 'said' }>): Team {
  const nickname = team.seats.find((seat) => seat.id === event.seatId)?.nickname ?? '';
  const n = (team.chat.at(-1)?.n ?? 0) + 1;
  return {
    ...team,
    chat: [...team.chat, { n, seatId: event.seatId, nickname, p: round.p, text: event.text }],
  };
}

function resolved(round: Round, team: Team, event: ResolvedEvent): Team {
  const world = copyWorld(team.world);
  const { decisionId, responseId, ending } = event;
  resolveDecision(
    stormOf(round),
    world,
    { decisionId, responseId, ending, tally: tallyOf(team.ballot) },
    round.p,
  );
  return { ...team, world };
}

/** The team's own hand in its world outside decisions; `world` is a private copy. */
export function changeWorld(
  round: Pick<Round, 'scenario' | 'seed' | 'skipped' | 'delayed' | 'p'>,
  world: World,
  event: HandEvent,
): void {
  const { p } = round;
  const storm = stormOf(round);
  switch (event.type) {
    case 'enquiry-taken':
      world.waiting = world.waiting.map((one) => takenBy(one, event.seatId, event.enquiryId));
      return;
    case 'enquiry-answered':
      answerEnquiries(storm, world, p, event);
      return;
    case 'faq-pinned':
      world.faqUntilP = p + faqMs;
      return;
    case 'check-begun': {
      const seconds = planOf(round.scenario).facts.get(event.factId)?.[event.check]?.seconds ?? 0;
      world.checks.push({
        factId: event.factId,
        check: event.check,
        seatId: event.seatId,
        doneP: p + seconds * 1000,
      });
      world.busyUntil[event.seatId] = p + seconds * 1000;
      return;
    }
    case 'channel-watched':
      world.watching.push(event.channelId);
      world.busyUntil[event.seatId] = p + watchSeconds * 1000;
      return;
    case 'intel-shared': {
      const held = world.intel[event.intelId];
      if (held) world.intel[event.intelId] = { ...held, sharedP: p, sharedBy: event.seatId };
      return;
    }
    case 'post-held':
      world.held = world.held.filter((id) => id !== event.postId);
      if (event.held) world.held.push(event.postId);
      return;
    case 'posted-as': {
      const { personaId, channelId, text } = event;
      const reach = reachOn(storm, world, channelId, Math.floor(p / 1000));
      post(storm, world, p, { from: 'posted', personaId, channelId, text }, reach);
      return;
    }
    case 'inject-fired':
      fireInject(storm, world, event.injectId, p);
  }
}

/** [K2] A seat holds one enquiry at a time; taking another puts the first back. */
function takenBy(one: World['waiting'][number], seatId: string, enquiryId: string): World['waiting'][number] {
  if (one.id === enquiryId) return { ...one, takenBy: seatId };
  return one.takenBy === seatId ? { ...one, takenBy: null } : one;
}
