import type { Round, Team } from '../round';
import { playerParts } from './player-parts';
import type { PlayerView, Viewer } from './types';

type PlayerViewer = Extract<Viewer, { as: 'player' }>;

/** [V2] What the seats of one team with the same roles and language see: their own team, their own intel, what is shared. */
export function viewForPlayer(round: Round, team: Team, { roles, language }: PlayerViewer): PlayerView {
  const seen = { round, team, world: team.world, roles, language };
  const parts = playerParts;
  return {
    kind: parts.kind.make(seen),
    roundId: parts.roundId.make(seen),
    practice: parts.practice.make(seen),
    paceFixed: parts.paceFixed.make(seen),
    nothingDecided: parts.nothingDecided.make(seen),
    stage: parts.stage.make(seen),
    blank: parts.blank.make(seen),
    rewinds: parts.rewinds.make(seen),
    forked: parts.forked.make(seen),
    scenario: parts.scenario.make(seen),
    clock: parts.clock.make(seen),
    team: parts.team.make(seen),
    teams: parts.teams.make(seen),
    sorting: parts.sorting.make(seen),
    locked: parts.locked.make(seen),
    worksCouncil: parts.worksCouncil.make(seen),
    roleCards: parts.roleCards.make(seen),
    powers: parts.powers.make(seen),
    goals: parts.goals.make(seen),
    ownScores: parts.ownScores.make(seen),
    reputation: parts.reputation.make(seen),
    stakes: parts.stakes.make(seen),
    ballot: parts.ballot.make(seen),
    reveals: parts.reveals.make(seen),
    desk: parts.desk.make(seen),
    intel: parts.intel.make(seen),
    facts: parts.facts.make(seen),
    calendar: parts.calendar.make(seen),
    scheduled: parts.scheduled.make(seen),
    listening: parts.listening.make(seen),
    chat: parts.chat.make(seen),
    calls: parts.calls.make(seen),
    saved: parts.saved.make(seen),
    onTheWay: parts.onTheWay.make(seen),
    ownChannels: parts.ownChannels.make(seen),
    ranking: parts.ranking.make(seen),
  };
}
