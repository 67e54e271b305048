import { waitsMs } from '../pace/deciding-time';
import { prioritiesOf } from '../priorities';
import type { Round, Team } from '../round';
import { nothingDecided } from '../rules/nothing-decided';
import { actingLead } from '../rules/seats';
import { wordsIn } from '../scenario';
import { roleCardOf } from '../scenario/played-roles';
import { stormOf } from '../storm-of-round';
import type { Role } from '../vocabulary';
import { cardPictures } from '../world/card-pictures';
import { ownChannels } from '../world/feed-channel';
import { inTheGap, shiftAt } from '../world/helpers';
import { planOf } from '../world/plan';
import { openResponses } from '../world/resolve';
import type { World } from '../world/world';
import { haveAllDecided, otherTeams } from './answers-of-round';
import { callViews, savedViews } from './calls';
import { deskView } from './desk';
import { factViews } from './facts';
import { goalViews, ownScores } from './goals';
import { intelViews } from './intel';
import { listeningView } from './listening';
import { forkView, rewindView } from './moments';
import { waitingWords } from './own-words';
import { powersView } from './powers';
import { rankingView } from './ranking';
import { revealViews } from './reveal';
import { scheduledViews } from './scheduled';
import { ballotView, clockView, reputationView, scenarioCard, seatViews } from './shared';
import { hasPrivateTurns, stakesView } from './stakes';
import type { ChatView, PlayerView } from './types';

/** Through whose eyes: a team's, in a language, with these roles; `world` is the team's. */
export type Seen = { round: Round; team: Team; world: World; roles: readonly Role[]; language: string };

/**
 * A part of a player's view. While the lists and records of the world that it names, what it is made of `besides`, the
 * round's scenario and the reader stay the same, so does the part, but for the numbers that move all the time.
 */
export type Part<Value> = {
  /** whether it is the same for the whole round, for a team, or only for those with the same roles */
  of: 'round' | 'team' | 'roles';
  /** what in the roles makes a difference; all of them where it is left out */
  by?: (seen: Seen) => string;
  world?: readonly (keyof World)[];
  /** what of the world only its moving numbers are made of */
  moves?: readonly (keyof World)[];
  /** compared one by one, as they are */
  besides?: (seen: Seen) => readonly unknown[];
  make: (seen: Seen) => Value;
};

/** Lines of team chat a view carries; older ones stay in the log. */
const chatLines = 60;

/** [V2] Every part of what a player sees, with what it is made of. */
export const playerParts: { readonly [Key in keyof PlayerView]: Part<PlayerView[Key]> } = {
  kind: { of: 'round', make: () => 'player' },
  roundId: ofRound(({ id }) => id),
  practice: ofRound(({ settings }) => settings.kind === 'practice'),
  paceFixed: ofRound(({ settings }) => Boolean(settings.paceFixed)),
  nothingDecided: ofRound(nothingDecided),
  stage: ofRound(({ stage }) => stage),
  blank: ofRound(({ blank }) => blank),
  rewinds: { of: 'round', besides: ({ round }) => [round.rewinds], make: ({ round }) => rewindView(round) },
  forked: { of: 'round', besides: ({ round }) => [round.forkedP], make: ({ round }) => forkView(round) },
  scenario: { of: 'round', make: ({ round, language }) => scenarioCard(round.scenario, language) },
  clock: {
    of: 'round',
    besides: ({ round }) => [round],
    make: ({ round, language }) => clockView(round, language),
  },
  team: {
    of: 'team',
    besides: ({ round, team }) => [team.seats, team.priorities, round.settings.priorities],
    make: ({ round, team }) => ({
      id: team.id,
      index: team.index,
      seats: seatViews(team),
      acting: actingLead(team),
      priorities: prioritiesOf(team.priorities),
      prioritiesFixed: round.settings.priorities !== undefined,
    }),
  },
  teams: {
    of: 'round',
    besides: ({ round }) => round.teams.map(({ seats }) => seats.length),
    make: ({ round }) => round.teams.map(({ id, index, seats }) => ({ id, index, seats: seats.length })),
  },
  sorting: ofRound(({ settings }) => settings.sorting),
  locked: ofRound(({ settings }) => settings.lobbyLocked),
  worksCouncil: ofRound(({ settings }) => Boolean(settings.worksCouncil)),
  roleCards: {
    of: 'roles',
    make: ({ round, roles, language }) =>
      roles.flatMap((role) => roleCardOf(wordsIn(round.scenario, language), role) ?? []),
  },
  powers: {
    of: 'roles',
    world: ['wakings', 'wokenUntilP', 'roster', 'frozen', 'feed'],
    moves: ['tired', 'minute', 'tick'],
    besides: ({ team, world }) => [
      team.seats,
      team.ballot?.decisionId,
      shiftAt(world.minute),
      inTheGap(world.minute),
    ],
    make: ({ round, team, roles, language }) => powersView(round, team, roles, language),
  },
  goals: {
    of: 'roles',
    besides: whenOver,
    make: ({ round, team, roles, language }) => goalViews(round, team, roles, language),
  },
  ownScores: {
    of: 'roles',
    besides: whenOver,
    make: ({ round, team, roles }) => ownScores(round, team, roles),
  },
  reputation: {
    of: 'team',
    moves: ['model', 'history'],
    besides: ({ team }) => [team.priorities],
    make: ({ round, team }) => reputationView(round, team),
  },
  stakes: {
    of: 'roles',
    by: (seen) => (hasPrivateTurns(seen.round, seen.world) ? seen.roles.join() : ''),
    world: ['turns', 'resolved', 'feed', 'watching'],
    moves: ['model', 'history'],
    besides: ({ team }) => [team.priorities],
    make: ({ round, team, roles, language }) => stakesView(round, team, roles, language),
  },
  ballot: {
    of: 'team',
    world: ['labels', 'intel'],
    besides: (seen) => [seen.round.stage === 'ended', seen.team.ballot, ...besidesBallot(seen)],
    make: ({ round, team, language }) => (round.stage === 'ended' ? null : ballotView(round, team, language)),
  },
  reveals: {
    of: 'team',
    world: ['resolved', 'feed', 'posts', 'shown'],
    besides: ({ round, team, world }) => [
      team.priorities,
      ...world.resolved.flatMap((one) => {
        const others = otherTeams(round, team, one);
        return [others?.teams, others?.otherwise, haveAllDecided(round, one)];
      }),
    ],
    make: ({ round, team, language }) => revealViews(round, team, language),
  },
  desk: {
    of: 'team',
    world: ['waiting', 'answered', 'faqUntilP', 'busyUntil'],
    moves: ['model', 'tick', 'noise', 'minute'],
    make: ({ round, team, language }) => deskView(round, team, language),
  },
  intel: {
    of: 'roles',
    by: ({ world, roles }) => (Object.values(world.intel).some(isKept) ? roles.join() : ''),
    world: ['intel'],
    make: ({ round, world, roles, language }) => intelViews(round.scenario, world, { roles, language }),
  },
  facts: {
    of: 'team',
    world: ['labels', 'checks', 'verified', 'traced', 'happened', 'feed'],
    make: ({ round, world, language }) => factViews(round.scenario, world, language),
  },
  calendar: {
    of: 'round',
    make: ({ round: { scenario } }) => ({ from: scenario.structure.starts, to: scenario.structure.ends }),
  },
  scheduled: {
    of: 'team',
    world: ['posts', 'held', 'moved', 'happened'],
    make: ({ round, world, language }) => scheduledViews(round.scenario, world, language),
  },
  listening: {
    of: 'team',
    moves: ['model', 'history', 'feed', 'watching', 'waiting', 'tick'],
    make: ({ round, team, language }) => listeningView(round, team, language),
  },
  chat: { of: 'team', besides: ({ team }) => [team.chat], make: ({ team }) => chatViews(team) },
  calls: {
    of: 'roles',
    by: ({ round, roles }) => (hasCalls(round) ? roles.join() : ''),
    world: ['feed', 'calls', 'happened'],
    besides: ({ round, team, language }) =>
      hasCalls(round) ? callViews(round, team, language, []).map(({ state }) => state) : [],
    make: ({ round, team, roles, language }) => callViews(round, team, language, roles),
  },
  saved: { of: 'team', world: ['feed', 'saved'], make: ({ team }) => savedViews(team) },
  onTheWay: {
    of: 'team',
    world: ['posts', 'feed', 'resolved'],
    make: ({ round, world, language }) => waitingWords(round.scenario, world, language),
  },
  ownChannels: {
    of: 'round',
    make: ({ round, language }) => {
      const { channels } = wordsIn(round.scenario, language);
      return ownChannels(planOf(round.scenario)).map(({ id }) => ({ id, name: channels[id] ?? id }));
    },
  },
  ranking: { of: 'round', besides: ({ round }) => [round], make: ({ round }) => rankingView(round) },
};

/** Plain values of the round, which are their own comparison. */
function ofRound<Value extends string | boolean>(read: (round: Round) => Value): Part<Value> {
  return { of: 'round', besides: ({ round }) => [read(round)], make: ({ round }) => read(round) };
}

/** What is told once the round is over. */
function whenOver({ round, world }: Seen): unknown[] {
  return round.stage === 'ended' ? [world] : [];
}

function besidesBallot({ round, team, world }: Seen): unknown[] {
  const decision = planOf(round.scenario).decisions.get(team.ballot?.decisionId ?? '');
  if (!decision) return [];
  const options = openResponses(stormOf(round), world, decision).map(({ id }) => id);
  const cards = decision.places?.forms.includes('card')
    ? cardPictures(planOf(round.scenario), world, decision.id)
    : [];
  return [team.seats, team.drafts, waitsMs(round, team), round.settings.tempo, ...options, '', ...cards];
}

function isKept({ sharedP }: World['intel'][string]): boolean {
  return sharedP === null;
}

function hasCalls({ scenario }: Round): boolean {
  return scenario.structure.injects.some(({ kind }) => kind === 'call');
}

function chatViews(team: Team): ChatView[] {
  return team.chat
    .slice(-chatLines)
    .map(({ n, seatId, nickname, p, text }) => ({ n, seatId, nickname, p, text }));
}
