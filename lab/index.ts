import { didYouMean } from '@/format/did-you-mean';
import { balanceCommand } from './balance';
import { calibrateCommand } from './calibrate';
import { checkCommand } from './check';
import { type Command, type Output, status } from './command';
import { mselCommand } from './msel';
import { replayCommand } from './replay';
import { sensitivityCommand } from './sensitivity';

/** The commands of the laboratory. A new one is a file beside this one and a line here. */
const commands: Record<string, Command> = {
  balance: balanceCommand,
  calibrate: calibrateCommand,
  check: checkCommand,
  msel: mselCommand,
  replay: replayCommand,
  sensitivity: sensitivityCommand,
};

async function main(args: string[], output: Output): Promise<number> {
  const [name, ...rest] = args;
  const command = name === undefined ? undefined : commands[name];
  if (command) return command.run(rest, output);
  if (name === undefined || name === 'help' || name === '--help') {
    for (const { usage, about } of Object.values(commands))
      output.say(`npm run lab -- ${usage}\n    ${about}`);
    return name === undefined ? status.wrongInput : status.well;
  }
  output.complain(
    `no command "${name}"${didYouMean(name, Object.keys(commands))}; npm run lab -- help lists them`,
  );
  return status.wrongInput;
}

// A reader such as `head` may close the pipe early; that is no failure.
process.stdout.on('error', () => process.exit(status.well));

const screen: Output = {
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
};

/** A folder that cannot be read or written is told in one line; anything else is a fault of ours and shows its trace. */
async function attempt(args: string[], output: Output): Promise<number> {
  try {
    return await main(args, output);
  } catch (failure) {
    if (!(failure instanceof Error && 'syscall' in failure)) throw failure;
    output.complain(failure.message);
    return status.wrongInput;
  }
}

process.exitCode = await attempt(process.argv.slice(2), screen);
