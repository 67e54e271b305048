import { advance, withBallot } from './advance';
import type { Event, LogEntry } from './event';
import { evolveLobby } from './evolve/lobby';
import { evolveStage } from './evolve/stage';
import { evolveTeam } from './evolve/team';
import type { Round } from './round';
import { asOneChange } from './world/start';

/** The round after one line of its log: time moves on to the line's play clock, then its events apply in order. */
export function evolve(round: Round, entry: LogEntry): Round {
  return entry.events.reduce((now, event) => apply(now, event), advance(round, entry.p));
}

function apply(round: Round, event: Event): Round {
  switch (event.type) {
    case 'teams-set':
    case 'seat-admitted':
    case 'seat-moved':
    case 'seat-renamed':
    case 'seat-removed':
    case 'roles-set':
    case 'presence-set':
    case 'language-set':
    case 'extra-time-set':
    case 'practice-vote-cast':
    case 'priorities-set':
      return evolveLobby(round, event);
    case 'lobby-locked':
    case 'tempo-set':
    case 'untimed-set':
    case 'sorting-set':
    case 'ranking-set':
    case 'round-started':
    case 'round-paused':
    case 'round-resumed':
    case 'round-recovered':
    case 'round-ended':
    case 'inject-skipped':
    case 'inject-delayed':
      return evolveStage(round, event);
    case 'vote-cast':
    case 'decision-resolved':
    case 'deadline-extended':
    case 'enquiry-taken':
    case 'enquiry-answered':
    case 'faq-pinned':
    case 'check-begun':
    case 'channel-watched':
    case 'intel-shared':
    case 'post-held':
    case 'said':
    case 'posted-as':
    case 'inject-fired': {
      const teams = round.teams.map((team) => evolveTeam(round, team, event));
      return { ...round, teams: teams.map((team) => withBallot(round, team)) };
    }
  }
}

/** The round as its whole log tells it. */
export function replay(round: Round, log: LogEntry[]): Round {
  return asOneChange(() => log.reduce(evolve, round));
}
