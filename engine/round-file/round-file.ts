import type { Debrief } from '../debrief/types';
import { undrawn } from '../drawn';
import type { LogEntry } from '../event';
import type { Round, Settings } from '../round';
import type { Scenario } from '../scenario';

/** All that is needed to play an ended round again on any instance, and what came of it. Names and talk included. */
export type RoundFile = {
  format: typeof roundFileFormat;
  version: 1;
  round: { id: string; seed: number; rules: number; settings: Settings; teamCount: number };
  scenario: Scenario;
  log: LogEntry[];
  results: Debrief;
};

export const roundFileFormat = 'golden-hour-sealed-round';

/** The file of an ended round: `beginning` is the round before the first line of its log. */
export function roundFile(beginning: Round, log: LogEntry[], results: Debrief): RoundFile {
  const { id, seed, rules, settings, scenario, teams } = beginning;
  return {
    format: roundFileFormat,
    version: 1,
    round: { id, seed, rules, settings, teamCount: teams.length },
    scenario: undrawn(scenario),
    log,
    results,
  };
}
