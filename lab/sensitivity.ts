import { writeFileSync } from 'node:fs';
import { mostOfFate } from '@/engine/lab/balance/fate';
import { sensitivity } from '@/engine/lab/sensitivity/sensitivity';
import type { Scenario } from '@/engine/scenario';
import { type Command, status } from './command';
import { progressBar } from './progress-bar';
import { playable } from './scenario-argument';

/** What the page "How the score works" shows; made here, never by hand. */
const file = 'docs/sensitivity.json';
const teams = 16;

/** Moves every number of the model by a fifth up and down and tells which of them change the order of teams. */
export const sensitivityCommand: Command = {
  usage: 'sensitivity <scenario> [<scenario> ...]',
  about: `moves each number of the model by a fifth and writes which ones change the order of teams (${file})`,
  async run(args, output) {
    if (args.length === 0) {
      output.complain(`which scenarios? npm run lab -- ${sensitivityCommand.usage}`);
      return status.wrongInput;
    }
    const scenarios: Scenario[] = [];
    for (const slug of args) {
      const found = await playable(slug);
      if ('wrong' in found) {
        for (const line of found.wrong) output.complain(line);
        return status.wrongInput;
      }
      scenarios.push(found.scenario);
    }
    const found = tried(scenarios);
    for (const { section, name, swapped } of found.changed)
      output.say(`${(100 * swapped).toFixed(1).padStart(5)} %  ${section}.${name}`);
    output.say(`${found.changed.length} of ${found.numbers} numbers change the order of ${teams} teams`);
    for (const { slug, low, high, fate, share } of found.scenarios)
      output.say(
        `${slug}: field ${low.toFixed(2)} to ${high.toFixed(2)}, fate ${fate.toFixed(2)}, share ${share.toFixed(2)} (CT21: ${share <= mostOfFate ? 'holds' : 'MISSED'})`,
      );
    const rounded = (_: string, value: unknown) =>
      typeof value === 'number' ? Math.round(1000 * value) / 1000 : value;
    writeFileSync(file, `${JSON.stringify(found, rounded, 1)}\n`);
    output.say(`wrote ${file}`);
    return status.well;
  },
};

function tried(scenarios: Scenario[]) {
  const bar = progressBar();
  const trials = sensitivity(scenarios, teams);
  for (;;) {
    const next = trials.next();
    if (next.done) {
      bar.clear();
      return next.value;
    }
    bar.show(next.value, 150, 'numbers');
  }
}
