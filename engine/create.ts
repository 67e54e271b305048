import { drawn } from './drawn';
import { usualPriorities, weightsOf } from './priorities';
import { type Round, rulesVersion, type Settings, type Team } from './round';
import type { Scenario } from './scenario';
import { planOf } from './world/plan';
import { startWorld } from './world/start';

type Beginning = {
  id: string;
  scenario: Scenario;
  /** one for the whole round: the same storm for everybody */
  seed: number;
  settings: Settings;
  teamCount: number;
};

/** An empty round in its lobby, with the scenario as it has drawn it: the value before the first line of its log. */
export function createRound({ id, scenario: given, seed, settings, teamCount }: Beginning): Round {
  const scenario = drawn(given, seed, settings.variant);
  return {
    id,
    scenario,
    seed,
    rules: rulesVersion,
    settings,
    stage: 'lobby',
    blank: false,
    p: 0,
    waitedMs: 0,
    skipToP: 0,
    openUpToP: 0,
    endedP: null,
    forkedP: null,
    rewinds: { times: 0, undoneMs: 0, last: null, shown: false },
    marks: [],
    teams: Array.from({ length: teamCount }, (_, index) => newTeam(scenario, index, settings)),
    skipped: [],
    delayed: {},
  };
}

/** A team nobody sits in yet; `index` 0 is team A. */
export function newTeam(scenario: Scenario, index: number, { priorities }: Settings): Team {
  return {
    id: `team-${index + 1}`,
    index,
    seats: [],
    priorities: priorities ? weightsOf(priorities) : usualPriorities,
    ballot: null,
    chat: [],
    drafts: {},
    world: startWorld(planOf(scenario)),
  };
}
