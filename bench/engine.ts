import { debrief } from '@/engine/debrief';
import { whatIfs } from '@/engine/debrief/what-if';
import type { LogEntry } from '@/engine/event';
import { replay } from '@/engine/evolve';
import { beginningOf, rehearse } from '@/engine/lab/rehearse';
import type { Round } from '@/engine/round';
import type { Row } from './page';
import { benchedScenario } from './scenario';

const slugs = ['seat-taken', 'happy-to-help'];

const columns: Row[][] = [];
for (const slug of slugs) columns.push(await measure(slug));
console.log(JSON.stringify(columns));

async function measure(slug: string): Promise<Row[]> {
  const scenario = await benchedScenario(slug);
  const given = { scenario, seed: 7, teams: 10, seatsPerTeam: 5, languages: ['en'] };
  const { round, log } = rehearse(given);
  const ms = (what: () => unknown, repetitions: number) => `${median(what, repetitions).toFixed(0)} ms`;
  return [
    ['', slug],
    ['what-if: one decision of each of the ten teams', ms(() => askAll(round, log), 40)],
    ['restart: the round from its log', ms(() => replay(beginningOf(given), log), 10)],
    ['the whole debrief, with every why', ms(() => debrief(round, log), 3)],
  ];
}

/** Changes the decision a third of the way through the round, for every team. */
function askAll(round: Round, log: LogEntry[]): void {
  const ask = whatIfs(round, log);
  for (const { id, world } of round.teams) {
    const then = world.resolved[Math.floor(world.resolved.length / 3)];
    const answer = ask({
      teamId: id,
      decisionId: then?.decisionId ?? '',
      responseId: otherThan(round, then),
    });
    if (!answer.ok) throw new Error(`what-if was refused: ${answer.refusal}`);
  }
}

function otherThan({ scenario }: Round, then: { decisionId: string; responseId: string | null } | undefined) {
  const decision = scenario.structure.decisions.find(({ id }) => id === then?.decisionId);
  const other = decision?.responses.find(({ id, when }) => id !== then?.responseId && !when);
  return other?.id ?? null;
}

/** CPU ms of one call in the middle of many. */
function median(what: () => unknown, repetitions: number): number {
  const times = Array.from({ length: repetitions }, () => {
    const begun = process.cpuUsage();
    what();
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(repetitions / 2)] ?? Number.NaN;
}
