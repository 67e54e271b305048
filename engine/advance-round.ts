import type { PlayMs } from './ids';
import { timingOf } from './pace/deciding-time';
import type { Ballot, Round, Team } from './round';
import { stormOf } from './storm-of-round';
import { advanceWorld, goesOn } from './world/advance-world';
import { planOf } from './world/plan';
import { type DraftWorlds, draftOf } from './world/start';
import type { Storm } from './world/storm';
import type { World } from './world/world';

/**
 * [C2] The round at play time `p`: every team's world moved on in whole seconds of play, and a ballot for each decision
 * that opened. Time never goes back; an earlier `p` gives the round unchanged. Worlds among `drafts` are changed in place.
 */
export function advanceRound(round: Round, p: PlayMs, drafts: DraftWorlds = new WeakSet()): Round {
  if (p <= round.p) return round;
  const moved = { ...round, p, waitedMs: 0 };
  if (round.stage === 'lobby') return moved;
  const tick = Math.floor(p / 1000);
  const storm = stormOf(round);
  const teams = round.teams.map((team) => advanceTeam(storm, moved, team, tick, drafts));
  return { ...moved, teams };
}

function advanceTeam(storm: Storm, round: Round, team: Team, tick: number, drafts: DraftWorlds): Team {
  if (team.world.tick >= tick || !goesOn(storm, team.world)) return team;
  const world = draftOf(team.world, drafts);
  if (round.settings.kind === 'practice') advanceAlone(storm, world, team, tick);
  else advanceWorld(storm, world, tick);
  return withBallot(round, { ...team, world });
}

/** Second by second, so that the result does not depend on how often the round is moved on. */
function advanceAlone(storm: Storm, world: World, team: Team, tick: number): void {
  while (world.tick < tick && goesOn(storm, world)) {
    advanceWorld(storm, world, world.tick + 1);
    knowAll(world, team);
  }
}

/** [I3] Alone, one knows what every role knows: intel counts as shared when it arrives. */
function knowAll(world: World, team: Team): void {
  const [seat] = team.seats;
  for (const [id, held] of Object.entries(world.intel)) {
    if (seat && held.sharedP === null) world.intel[id] = { ...held, sharedP: held.p, sharedBy: seat.id };
  }
}

/** [D1] A decision that opened in the world gets its ballot; one that is gone loses it. */
export function withBallot(round: Round, team: Team): Team {
  const { open } = team.world;
  if (open?.decisionId === team.ballot?.decisionId) return team;
  return { ...team, ballot: open ? newBallot(round, open) : null };
}

function newBallot(round: Round, open: { decisionId: string; openedP: PlayMs }): Ballot {
  const { decisionId, openedP } = open;
  const decision = planOf(round.scenario).decisions.get(decisionId);
  const untimed = { fromP: openedP, closesP: openedP, deadlineP: null, addedMs: 0 };
  return {
    decisionId,
    openedP,
    ...(decision ? timingOf(round, decision, openedP) : untimed),
    votes: {},
    completeP: null,
    epoch: 0,
  };
}
