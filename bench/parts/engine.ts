import { debrief } from '@/engine/debrief';
import { whatIfs } from '@/engine/debrief/what-if';
import type { LogEntry } from '@/engine/event';
import { replay } from '@/engine/evolve';
import { beginningOf, rehearse } from '@/engine/lab/rehearse';
import type { Round } from '@/engine/round';
import { cpuMs } from '../cpu';
import { median } from '../measures';
import { asPart } from '../part';
import { benchedScenario } from '../scenario';

const slugs = ['seat-taken', 'happy-to-help'];

await asPart(async ({ players: [players = 50], times }, tell) => {
  for (const slug of slugs) {
    const scenario = await benchedScenario(slug);
    const given = { scenario, seed: 7, teams: Math.ceil(players / 5), seatsPerTeam: 5, languages: ['en'] };
    const { round, log } = rehearse(given);
    const ms = async (what: () => unknown, repetitions: number) =>
      `${(await middle(what, repetitions)).toFixed(0)} ms`;
    await tell({
      head: slug,
      lines: [
        {
          what: 'what-if: one decision of each of the ten teams',
          figure: await ms(() => askAll(round, log), times * 4),
        },
        {
          what: 'restart: a whole round from its log',
          figure: await ms(() => replay(beginningOf(given), log), times),
        },
        { what: 'the whole debrief, with every why', figure: await ms(() => debrief(round, log), 3) },
      ],
    });
  }
});

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
async function middle(what: () => unknown, repetitions: number): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < repetitions; i++) times.push(await cpuMs(what));
  return median(times);
}
