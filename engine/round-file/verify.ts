import { debrief } from '../debrief';
import type { Debrief } from '../debrief/types';
import type { LogEntry } from '../event';
import { evolve } from '../evolve';
import { standing } from '../replay/standing';
import { type Round, rulesVersion } from '../round';
import type { FileProblem, OpenedRound } from './read';

/**
 * What a replay says about a file's results. `other-rules`: it was played under rules that this program does not have,
 * so that only its seal can be checked.
 */
export type Verified =
  | { verdict: 'same'; debrief: Debrief }
  | { verdict: 'different'; problems: FileProblem[] }
  | { verdict: 'other-rules'; rules: number };

/** Plays the log again and compares what comes of it with what the file says came of it, to the last digit. */
export function verifyRound({ beginning, log, results }: OpenedRound): Verified {
  if (beginning.rules !== rulesVersion) return { verdict: 'other-rules', rules: beginning.rules };
  const played = playAgain(beginning, log);
  if ('problem' in played) return { verdict: 'different', problems: [played.problem] };
  const again = debrief(played.round, log);
  const problems = differences(['results'], again, results).slice(0, mostProblems);
  return problems.length > 0 ? { verdict: 'different', problems } : { verdict: 'same', debrief: again };
}

const mostProblems = 20;

/** Line by line, so that one that cannot be can be named: a seat that nobody has, a team that is not there. */
function playAgain(beginning: Round, log: LogEntry[]): { round: Round } | { problem: FileProblem } {
  let round = beginning;
  for (const entry of standing(log)) {
    try {
      round = evolve(round, entry);
    } catch (failure) {
      const reason = failure instanceof Error ? failure.message : String(failure);
      return { problem: { path: ['log', entry.seq - 1], reason: `cannot be replayed: ${reason}` } };
    }
  }
  return { round };
}

/** Where a stated value is not the one that was found. */
function differences(path: (string | number)[], found: unknown, stated: unknown): FileProblem[] {
  if (Object.is(found, stated) || (found === undefined && stated === undefined)) return [];
  if (Array.isArray(found) && Array.isArray(stated)) {
    if (found.length !== stated.length)
      return [{ path, reason: `holds ${stated.length} entries, but the replay gives ${found.length}` }];
    return found.flatMap((one, i) => differences([...path, i], one, stated[i]));
  }
  if (isRecord(found) && isRecord(stated)) {
    const keys = new Set([...Object.keys(found), ...Object.keys(stated)]);
    return [...keys].flatMap((key) => differences([...path, key], found[key], stated[key]));
  }
  // JSON knows no minus nought.
  if (found === 0 && stated === 0) return [];
  return [{ path, reason: `is ${shown(stated)}, but the replay gives ${shown(found)}` }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
