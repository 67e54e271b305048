import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Balance, balance, fewestRounds, type Progress } from '@/engine/lab/balance/balance';
import { normsFile, normsText } from '@/format/norms';
import { problemText } from '@/format/problem';
import { playChecks } from './check/index';
import { type Command, type Output, status } from './command';
import { progressBar } from './progress-bar';
import { balancePage } from './report/balance-page';
import { balanceSummary } from './report/balance-summary';
import { type Playable, playable } from './scenario-argument';

const mostRounds = 1_000_000;

/**
 * Plays a scenario many times with simulated teams and writes what came of it. Nothing is written when the scenario
 * has problems.
 */
export const balanceCommand: Command = {
  usage: 'balance <scenario> [--rounds <count>] [--out <folder>] [--yardstick]',
  about:
    'plays a scenario with simulated teams; writes a report, and with --yardstick what results are held against',
  async run(args, output) {
    const options = optionsOf(args);
    if ('wrong' in options) {
      output.complain(options.wrong);
      return status.wrongInput;
    }
    const scenario = await playable(options.scenario);
    if ('wrong' in scenario) {
      for (const line of scenario.wrong) output.complain(line);
      return status.wrongInput;
    }
    return report(scenario, options, output);
  },
};

type Options = { scenario: string; rounds: number; out: string; yardstick: boolean };

function report(
  { scenario, folder, locate }: Playable,
  { rounds, out, yardstick }: Options,
  output: Output,
): number {
  const began = process.cpuUsage();
  const found = playOut(balance(scenario, rounds));
  const { user, system } = process.cpuUsage(began);
  const seconds = (user + system) / 1e6;
  for (const line of balanceSummary(found, seconds)) output.say(line);
  const played = { ...found, scenario };
  for (const finding of playChecks.flatMap((check) => check(played)))
    output.say(problemText(locate(finding)));
  mkdirSync(out, { recursive: true });
  const write = (file: string, text: string) => {
    writeFileSync(file, text);
    output.say(`wrote ${file}`);
  };
  write(path.join(out, `${scenario.slug}.html`), balancePage(scenario, found));
  write(path.join(out, `${scenario.slug}.json`), `${JSON.stringify(jsonOf(found), null, 1)}\n`);
  if (yardstick) write(path.join(folder, normsFile), normsText(found.norms));
  return status.well;
}

/** The report's numbers without the single scores; the norms keep a sample of them. */
function jsonOf({ field, random, norms: _own, fairness, ...rest }: Balance) {
  return { ...rest, field: field.score, random: random.score, ranks: fairness.ranks };
}

function playOut(rounds: Generator<Progress, Balance>): Balance {
  const bar = progressBar();
  for (;;) {
    const next = rounds.next();
    if (next.done) {
      bar.clear();
      return next.value;
    }
    bar.show(next.value.done, next.value.of, stages[next.value.stage]);
  }
}

const stages: Record<Progress['stage'], string> = {
  policies: 'ways to play',
  search: 'the best and the worst',
  luck: 'luck and choice',
  answers: 'answer against answer',
  teams: 'teams of the field',
};

function optionsOf(args: string[]): Options | { wrong: string } {
  const read = parsed(args);
  if (typeof read === 'string') return { wrong: read };
  const { values, positionals } = read;
  const [scenario, ...more] = positionals;
  const rounds = Number(values.rounds ?? 10_000);
  if (scenario === undefined) return { wrong: `which scenario? npm run lab -- ${balanceCommand.usage}` };
  if (more.length > 0) return { wrong: `one scenario at a time; "${more[0]}" is one too many` };
  if (!(Number.isInteger(rounds) && rounds >= fewestRounds && rounds <= mostRounds))
    return { wrong: `--rounds ${values.rounds}: ${fewestRounds} to ${mostRounds}` };
  return { scenario, rounds, out: values.out ?? 'lab-report', yardstick: values.yardstick ?? false };
}

function parsed(args: string[]) {
  const options = {
    rounds: { type: 'string' },
    out: { type: 'string' },
    yardstick: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
