/** Where a command writes; the tests give their own. */
export type Output = { say: (line: string) => void; complain: (line: string) => void };

/** One command of the laboratory. `run` gives the exit status: 0 all well, 1 a check failed, 2 wrong input. */
export type Command = {
  usage: string;
  about: string;
  run: (args: string[], output: Output) => Promise<number> | number;
};

export const status = { well: 0, failed: 1, wrongInput: 2 } as const;
