import { hundredth } from '../figures';
import { perGroup } from '../per-group';
import { usualPriorities } from '../priorities';
import type { Playing } from '../replay/play';
import type { Round, Team } from '../round';
import { placeInNorms, rangeOf } from '../scenario/norms';
import { planOf } from '../world/plan';
import type { World } from '../world/world';
import { untouchedStorm } from './playing';
import { run } from './run';
import { worths } from './score';
import type { SubScores } from './types';

/** A team's sub-scores, each 0 to 100 or null. The outcome has none when the round ended early or the scenario has no norms. */
export function subScoresOf(round: Round, { priorities }: Team, playing: Playing, world: World): SubScores {
  return {
    outcome: outcomeScore(round, priorities, playing),
    desk: deskScore(world),
    intel: round.settings.onPaper ? null : intelScore(world),
  };
}

/** As simulated teams are measured: without the desk, against doing nothing under the same seed. */
function outcomeScore(round: Round, priorities: Team['priorities'], playing: Playing): SubScores['outcome'] {
  const norms = round.scenario.yardstick;
  if (!norms || playing.endP < planOf(round.scenario).endP) return null;
  const storm = untouchedStorm(round, { desk: false });
  const played = worths(run(storm, playing, 0, priorities).outcome);
  const idle = worths(run(storm, { ...playing, choices: {}, changes: [] }, 0, priorities).outcome);
  const more = perGroup((group) => played[group] - idle[group]);
  return {
    ...placeInNorms(norms, more, priorities),
    usual: placeInNorms(norms, more, usualPriorities),
    perPoint: hundredth(100 / rangeOf(norms, priorities)),
  };
}

/** How well the answers fitted, over every enquiry that came to the desk: one without an answer counts as 0. */
function deskScore({ answered, enquiriesArrived }: World): number | null {
  if (enquiriesArrived === 0) return null;
  const fitting = answered.reduce((sum, one) => sum + one.fit, 0);
  return Math.round(100 * Math.min(1, Math.max(0, fitting / enquiriesArrived)));
}

/** [I4] The share of what the team held that was shared before a decision it mattered for. */
function intelScore({ intel, resolved }: World): number | null {
  const held = Object.keys(intel);
  if (held.length === 0) return null;
  const inTime = held.filter((id) => resolved.some((one) => one.knew.includes(id)));
  return Math.round((100 * inTime.length) / held.length);
}
