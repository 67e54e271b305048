import { z } from 'zod';
import { createRound } from '../create';
import { debrief } from '../debrief';
import { whatIfs } from '../debrief/what-if';
import type { LogEntry } from '../event';
import { replay } from '../evolve';
import { type Round, rulesVersion } from '../round';
import { roundHash } from '../round-file/personal';
import { readRoundFile } from '../round-file/read';
import type { Sha256 } from '../round-file/seal';
import { verifyRound } from '../round-file/verify';
import { earlierRules } from './earlier-rules';
import type { OpenedFile, RulesOfRound } from './rules-of-round';

const rulesOfToday: RulesOfRound = {
  begin: createRound,
  play: replay,
  debrief: (beginning, log) => debrief(replay(beginning, log), log),
  openFile,
  whatIfs: (beginning, log) => whatIfs(replay(beginning, log), log),
};

function openFile(value: unknown, sha256: Sha256): OpenedFile {
  const read = readRoundFile(value);
  if (!read.ok) return read;
  const { beginning, log } = read.opened;
  return {
    ...{ ok: true, slug: beginning.scenario.slug, seed: beginning.seed, lines: log.length },
    hash: roundHash(beginning, log, sha256),
    verify: () => verifyRound(read.opened),
  };
}

/** [R1] Opens a round file by the rules that it names; by those of today where it names none that this program has. */
export async function openRoundFile(value: unknown, sha256: Sha256): Promise<OpenedFile> {
  const { data } = namesRules.safeParse(value);
  const earlier = data && isEarlier(data.round) ? await earlierRules(data.round.rules) : undefined;
  return (earlier ?? rulesOfToday).openFile(value, sha256);
}

const namesRules = z.looseObject({ round: z.looseObject({ rules: z.number() }) });

/** [R1] The rules of a version, loaded when they are first asked for. Throws for a version that this program doesn't have. */
export async function rulesOf(version: number): Promise<RulesOfRound> {
  if (version === rulesVersion) return rulesOfToday;
  const earlier = await earlierRules(version);
  if (!earlier) throw new Error(`this program does not have the rules of version ${version}`);
  return earlier;
}

/** [R2] Whether a round was begun under rules that are no longer played: it is looked back on, and not played on. */
export function isEarlier({ rules }: { rules: number }): boolean {
  return rules < rulesVersion;
}

/** [R1] The round at the end of its log, by its own rules. */
export async function playedOut(beginning: Round, log: LogEntry[]): Promise<Round> {
  return (await rulesOf(beginning.rules)).play(beginning, log);
}
