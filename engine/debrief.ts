import { untouchedStorm } from './debrief/playing';
import { run } from './debrief/run';
import { worths } from './debrief/score';
import { debriefTeam } from './debrief/team';
import type { Debrief } from './debrief/types';
import type { LogEntry } from './event';
import { overall } from './figures';
import { perGroup } from './per-group';
import { usualPriorities } from './priorities';
import { type Choice, readLog } from './replay/inputs';
import type { Playing } from './replay/play';
import { rewindIn, standing } from './replay/standing';
import { isPodiumShown, type Round } from './round';
import type { Scenario } from './scenario';
import { minuteAt, planOf } from './world/plan';

/** Points of a curve when few teams and when many share one debrief, in seconds of play. */
const fewTeams = 12;
const fineTicks = 10;
const coarseTicks = 20;
/** What the real organisation is taken to need for a decision, when its path is played through the scenario. */
const realCaseMs = 45_000;

/**
 * The debrief of an ended round: each team's curve, decisions and outcome, what each decision changed
 * (by replay without it), and for comparison doing nothing and the real organisation's path. Pure; no words.
 */
export function debrief(round: Round, log: LogEntry[]): Debrief {
  const inputs = readLog(round, standing(log));
  const stepsBack = rewindsIn(round, log);
  const endP = round.endedP ?? round.p;
  const teams = round.teams.filter((team) => team.seats.length > 0);
  const everyTicks = teams.length > fewTeams ? coarseTicks : fineTicks;
  return {
    rules: round.rules,
    seed: round.seed,
    endedP: endP,
    early: endP < planOf(round.scenario).endP,
    ...(round.settings.onPaper && { onPaper: true }),
    ...(!isPodiumShown(round) && { noPodium: true as const }),
    teams: teams.map((team) => debriefTeam(round, team, inputs, everyTicks)),
    doingNothing: compared(round, {}, endP, everyTicks),
    realCase: compared(round, realPath(round.scenario), endP, everyTicks),
    ...(stepsBack.length > 0 && { stepsBack }),
    ...(round.forkedP !== null && { forkedMinute: minuteOf(round, round.forkedP) }),
  };
}

/** [U4] Every rewind, as the log has it. */
function rewindsIn(round: Round, log: LogEntry[]): NonNullable<Debrief['stepsBack']> {
  return log.flatMap((entry) => {
    const rewind = rewindIn(entry);
    if (!rewind) return [];
    const { fromP, toP, reason } = rewind;
    return { at: entry.at, fromMinute: minuteOf(round, fromP), toMinute: minuteOf(round, toP), reason };
  });
}

function minuteOf({ scenario }: Round, p: number): number {
  return Math.floor(minuteAt(planOf(scenario), p));
}

/** The same storm met with other choices by a team that works no desk. */
function compared(
  round: Round,
  choices: Record<string, Choice>,
  endP: number,
  everyTicks: number,
): Debrief['doingNothing'] {
  const storm = untouchedStorm(round, { desk: false });
  const playing: Playing = { choices, changes: [], script: [], endP, knower: null };
  const { outcome, curve, after } = run(storm, playing, everyTicks, usualPriorities);
  const of = (key: 'end' | 'after30Days') =>
    overall(
      perGroup((group) => outcome[group][key]),
      usualPriorities,
    );
  return {
    curve,
    after,
    score: overall(worths(outcome), usualPriorities),
    end: of('end'),
    after30Days: of('after30Days'),
  };
}

function realPath(scenario: Scenario): Record<string, Choice> {
  const choices: Record<string, Choice> = {};
  for (const { choice } of scenario.realCase.path) {
    if (typeof choice !== 'string') continue;
    const [decisionId = '', responseId = null] = choice.split('/');
    const tally = { split: [], confidence: null, changes: 0 };
    choices[decisionId] = { responseId, tookMs: realCaseMs, ending: 'locked', tally };
  }
  return choices;
}
