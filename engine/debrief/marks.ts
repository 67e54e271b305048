import { perGroup } from '../per-group';
import type { Playing } from '../replay/play';
import type { Round, Team } from '../round';
import { standing } from '../scenario/norms';
import { planOf } from '../world/plan';
import type { World } from '../world/world';
import { untouchedStorm } from './playing';
import { run } from './run';
import { worths } from './score';
import type { Marks } from './types';

/** A team's marks, part by part. The outcome has none when the round ended early or the scenario has no yardstick. */
export function marksOf(round: Round, { priorities }: Team, playing: Playing, world: World): Marks {
  return {
    outcome: outcomeMark(round, priorities, playing),
    desk: deskMark(world),
    intel: round.settings.onPaper ? null : intelMark(world),
  };
}

/** As simulated teams are measured: without the desk, against doing nothing under the same seed. */
function outcomeMark(round: Round, priorities: Team['priorities'], playing: Playing): Marks['outcome'] {
  const { yardstick } = round.scenario;
  if (!yardstick || playing.endP < planOf(round.scenario).endP) return null;
  const storm = untouchedStorm(round, { desk: false });
  const played = worths(run(storm, playing, 0, priorities).outcome);
  const idle = worths(run(storm, { ...playing, choices: {}, hands: [] }, 0, priorities).outcome);
  return standing(
    yardstick,
    perGroup((group) => played[group] - idle[group]),
    priorities,
  );
}

/** How well the answers fitted, over everything that arrived: what was left lying counts as nothing. */
function deskMark({ answered, enquiriesArrived }: World): number | null {
  if (enquiriesArrived === 0) return null;
  const fitting = answered.reduce((sum, one) => sum + one.fit, 0);
  return Math.round(100 * Math.min(1, Math.max(0, fitting / enquiriesArrived)));
}

/** [I4] The share of what the team held that was shared before a decision it mattered for. */
function intelMark({ intel, resolved }: World): number | null {
  const held = Object.keys(intel);
  if (held.length === 0) return null;
  const inTime = held.filter((id) => resolved.some((one) => one.knew.includes(id)));
  return Math.round((100 * inTime.length) / held.length);
}
