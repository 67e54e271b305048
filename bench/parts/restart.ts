import { playedOut } from '@/engine/earlier/index';
import type { LogEntry } from '@/engine/event';
import { beginningOf, rehearse } from '@/engine/lab/rehearse';
import type { Round } from '@/engine/round';
import { cpuMs } from '../cpu';
import { median } from '../measures';
import { asPart } from '../part';
import { benchedScenario } from '../scenario';

const minutes = 15;
const mostMs = 200;
/** The size that the goal is for. */
const goalTeams = 60;

await asPart(async ({ players: sizes, times }, tell) => {
  const scenario = await benchedScenario('seat-taken');
  for (const players of sizes) {
    const teams = Math.round(players / 5);
    const given = { scenario, seed: 7, teams, seatsPerTeam: 5, languages: ['en', 'da'] };
    const { log } = rehearse({ ...given, seconds: minutes * 60 });
    const text = JSON.stringify(log);
    const beginning = beginningOf(given);
    const made: number[] = [];
    for (let i = 0; i < times; i++) made.push(await cpuMs(() => opened(beginning, text)));
    const ms = median(made);
    const line = { what: 'restart from its log, CPU ms', figure: ms.toFixed(0), goal: `≤ ${mostMs}` };
    await tell({
      head: `${teams} team${teams === 1 ? '' : 's'}`,
      lines: [
        teams === goalTeams ? { ...line, met: ms <= mostMs } : line,
        { what: 'the same for a team, ms', figure: (ms / teams).toFixed(1) },
        { what: 'lines in the log', figure: String(log.length) },
        { what: 'the log as text, kB', figure: (text.length / 1000).toFixed(0) },
      ],
    });
  }
});

async function opened(beginning: Round, text: string): Promise<Round> {
  const log: LogEntry[] = JSON.parse(text);
  return playedOut(beginning, log);
}
