import type { Debrief } from '../debrief/types';
import type { Change, WhatIfAnswer } from '../debrief/what-if';
import type { LogEntry } from '../event';
import type { Round, Settings } from '../round';
import type { FileProblem } from '../round-file/read';
import type { Sha256 } from '../round-file/seal';
import type { Verified } from '../round-file/verify';
import type { Scenario } from '../scenario';

/** What the records keep of a round besides its log. */
export type Kept = { id: string; scenario: Scenario; seed: number; settings: Settings; teamCount: number };

/** A round file that can be played again, or what is wrong with it. */
export type OpenedFile =
  | { ok: false; problems: FileProblem[] }
  | { ok: true; slug: string; seed: number; lines: number; hash: string; verify: () => Verified };

/** What an ended round is asked for, by the rules that it was played under. Each is pure; `beginning` is what `begin` gave. */
export type RulesOfRound = {
  /** the round before the first line of its log */
  begin: (kept: Kept) => Round;
  /** the round at the end of its log */
  play: (beginning: Round, log: LogEntry[]) => Round;
  debrief: (beginning: Round, log: LogEntry[]) => Debrief;
  /** a round file, read from its JSON */
  openFile: (value: unknown, sha256: Sha256) => OpenedFile;
  /** answers any number of questions about one ended round */
  whatIfs: (beginning: Round, log: LogEntry[]) => (change: Change) => WhatIfAnswer;
};
