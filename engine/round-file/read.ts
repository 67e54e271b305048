import { z } from 'zod';
import { createRound } from '../create';
import type { LogEntry } from '../event';
import { prioritiesSchema } from '../priorities';
import { rewindIn } from '../replay/standing';
import type { Round, Settings } from '../round';
import type { Scenario } from '../scenario';
import { caseSchema } from '../scenario/case';
import { normsSchema } from '../scenario/norms';
import { structureSchema } from '../scenario/structure';
import { type Words, wordsSchema } from '../scenario/words';
import { limits, roundKinds, sortings } from '../vocabulary';
import { scenarioAsWritten } from './as-written';
import { entrySchema } from './entry-schema';
import { roundFileFormat } from './round-file';

/** A round file that can be played again: the round before its log, the log, and the results as the file states them. */
export type OpenedRound = { beginning: Round; log: LogEntry[]; results: unknown };

/** A step into the file, and what is wrong there. */
export type FileProblem = { path: (string | number)[]; reason: string };

export type Opened = { ok: true; opened: OpenedRound } | { ok: false; problems: FileProblem[] };

/** Each setting by name: a file with one that is missing here would be refused, so a missing one doesn't compile. */
const settingFields = {
  kind: z.enum(roundKinds),
  tempo: z.number().positive().max(10),
  untimed: z.boolean(),
  sorting: z.enum(sortings),
  ranking: z.boolean(),
  lobbyLocked: z.boolean(),
  onPaper: z.boolean().exactOptional(),
  variant: z.string().max(100).exactOptional(),
  worksCouncil: z.boolean().exactOptional(),
  priorities: prioritiesSchema.exactOptional(),
  hold: z.boolean().exactOptional(),
  paceFixed: z.boolean().exactOptional(),
  podium: z.boolean().exactOptional(),
  noise: z.number().positive().exactOptional(),
} satisfies Record<keyof Settings, z.ZodType>;

const settingsSchema: z.ZodType<Settings> = z.strictObject(settingFields);

const scenarioSchema = z.strictObject({
  slug: z.string().max(100),
  structure: structureSchema,
  realCase: caseSchema,
  words: z.record(z.string(), wordsSchema),
  yardstick: normsSchema.exactOptional(),
});

const fileSchema = z.looseObject({
  format: z.literal(roundFileFormat),
  version: z.literal(1),
  round: z.strictObject({
    id: z.string().max(100),
    seed: z.int(),
    rules: z.int(),
    settings: settingsSchema,
    teamCount: z.int().min(1).max(limits.teams),
  }),
  scenario: scenarioSchema,
  log: z.array(entrySchema).max(200_000),
  results: z.unknown(),
});

/** The most problems that are told at a time. */
const mostProblems = 20;

/** Reads the value of a round file. What contradicts itself is refused like what is malformed. */
export function readRoundFile(value: unknown): Opened {
  const parsed = fileSchema.safeParse(scenarioAsWritten(value));
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues) };
  const { round, scenario, log, results } = parsed.data;
  const problems = [...languagesMissing(scenario), ...disorder(log)].slice(0, mostProblems);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    opened: { beginning: { ...createRound({ ...round, scenario }), rules: round.rules }, log, results },
  };
}

function problemsOf(issues: z.core.$ZodIssue[]): FileProblem[] {
  return issues.slice(0, mostProblems).map(({ path, message }) => ({
    path: path.map((step) => (typeof step === 'number' ? step : String(step))),
    reason: message,
  }));
}

function languagesMissing({
  structure,
  words,
}: {
  structure: Scenario['structure'];
  words: Record<string, Words>;
}): FileProblem[] {
  return structure.languages
    .filter((language) => !(language in words))
    .map((language) => ({
      path: ['scenario', 'words'],
      reason: `has no words in "${language}", which the scenario lists`,
    }));
}

/** Checks that a log is numbered without gaps and that its play clock goes back only at a rewind. */
function disorder(log: LogEntry[]): FileProblem[] {
  return log.flatMap(({ seq, p }, i): FileProblem[] => {
    const before = log[i - 1];
    const beforeP = before ? (rewindIn(before)?.toP ?? before.p) : 0;
    if (seq !== i + 1)
      return [{ path: ['log', i, 'seq'], reason: `is ${seq}, but stands in place ${i + 1}` }];
    if (p < beforeP)
      return [{ path: ['log', i, 'p'], reason: `is ${p}, before the line above it (${beforeP})` }];
    return [];
  });
}
