import type { Debrief } from '../debrief/types';
import type { Change, WhatIfAnswer } from '../debrief/what-if';
import type { LogEntry } from '../event';
import type { ModelState } from '../model/state';
import type { Round, Settings } from '../round';
import type { Sha256 } from '../round-file/seal';
import type { Scenario } from '../scenario';
import type { Group } from '../vocabulary';

/** A round as the rules of then make it: what has come into a round since is not in it. */
export type EarlierRound = Omit<Round, 'teams'> & {
  teams: (Omit<Round['teams'][number], 'world'> & {
    world: Partial<Round['teams'][number]['world']> & { model: ModelState };
  })[];
};

export type EarlierOpened = { beginning: EarlierRound; log: LogEntry[]; results: unknown };

type Problem = { path: (string | number)[]; reason: string };

export function createRound(given: {
  id: string;
  scenario: Scenario;
  seed: number;
  settings: Settings;
  teamCount: number;
}): EarlierRound;
export function replay(beginning: EarlierRound, log: LogEntry[]): EarlierRound;
export function debrief(round: EarlierRound, log: LogEntry[]): Debrief;
export function whatIfs(round: EarlierRound, log: LogEntry[]): (change: Change) => WhatIfAnswer;
export function reputations(model: ModelState): Record<Group, number>;
export function roundHash(beginning: EarlierRound, log: LogEntry[], sha256: Sha256): string;
export function readRoundFile(
  value: unknown,
): { ok: true; opened: EarlierOpened } | { ok: false; problems: Problem[] };
export function verifyRound(
  opened: EarlierOpened,
):
  | { verdict: 'same'; debrief: Debrief }
  | { verdict: 'different'; problems: Problem[] }
  | { verdict: 'other-rules'; rules: number };
