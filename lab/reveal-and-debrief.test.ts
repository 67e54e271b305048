import path from 'node:path';
import { expect, it } from 'vitest';
import { advanceRound } from '@/engine/advance-round';
import { dueCommands } from '@/engine/clock';
import type { Actor, Command } from '@/engine/command';
import { debrief } from '@/engine/debrief';
import { decide } from '@/engine/decide';
import type { LogEntry } from '@/engine/event';
import { evolve } from '@/engine/evolve';
import { beginningOf } from '@/engine/lab/rehearse';
import { actingLead } from '@/engine/rules/seats';
import type { Scenario } from '@/engine/scenario';
import { stormOf } from '@/engine/storm-of-round';
import { view } from '@/engine/view';
import { groups } from '@/engine/vocabulary';
import { planOf } from '@/engine/world/plan';
import { openResponses } from '@/engine/world/resolve';
import { loadScenario, scenarioFolders } from '@/format/scenario-folder';

const home = path.join(import.meta.dirname, '..', 'scenarios');
const teams = 3;

it('[D10] what a reveal says and what the debrief says of the same decision never disagree in sign', async () => {
  const told = (await Promise.all((await scenarioFolders(home)).map(toldIn))).flat();
  const opposite = told.filter(
    ({ how, effect }) => (how === 'up' && effect < 0) || (how === 'down' && effect > 0),
  );
  expect(opposite).toEqual([]);
  expect(told.every(({ how }) => how !== undefined)).toBe(true);
  expect(told.filter(({ how }) => how === 'up' || how === 'down').length).toBeGreaterThan(0);
});

/** Every direction that teams were told in a round of a shipped scenario, beside the debrief's effect. */
async function toldIn(folder: string) {
  const loaded = await loadScenario(path.join(home, folder));
  if (!loaded.ok) throw new Error(`${folder} cannot be played`);
  const { round, log } = playedBy(loaded.scenario);
  return debrief(round, log).teams.flatMap(({ teamId, decisions }) => {
    const made = view(round, { as: 'player', teamId, roles: [], language: 'en' });
    return decisions.flatMap(({ decisionId, responseId, effect }) => {
      const reveal = made?.reveals.find((one) => one.decisionId === decisionId);
      const of = `${decisionId}/${responseId}`;
      const each = groups.map((group) => ({
        of,
        how: reveal?.turned?.[group].how,
        effect: effect.groups[group],
      }));
      return [{ of, how: reveal?.heading?.how, effect: effect.overall }, ...each];
    });
  });
}

/** A round whose leads lock at once: each team another option, going round. */
function playedBy(scenario: Scenario) {
  let round = beginningOf({ scenario, seed: 41, teams });
  const log: LogEntry[] = [];
  const send = (command: Command, by: Actor) => {
    const answer = decide(round, command, by);
    if (!answer.ok || answer.events.length === 0) return;
    const entry = {
      seq: log.length + 1,
      commandId: `c${log.length}`,
      by,
      at: 0,
      p: round.p,
      events: answer.events,
    };
    log.push(entry);
    round = evolve(round, entry);
  };
  for (let i = 0; i < teams; i++)
    send(
      { type: 'admit', seatId: `s${i}`, nickname: `Player ${i}`, language: 'en', simulated: true },
      { role: 'door' },
    );
  send({ type: 'start' }, { role: 'instructor', userId: 'lab' });
  for (let second = 1; round.stage === 'running' && second < 7200; second++) {
    round = advanceRound(round, second * 1000);
    for (const command of dueCommands(round)) send(command, { role: 'clock' });
    for (const team of round.teams) {
      const decision = team.ballot && planOf(scenario).decisions.get(team.ballot.decisionId);
      const seatId = actingLead(team);
      if (!decision || !seatId) continue;
      const options = openResponses(stormOf(round), team.world, decision);
      const responseId = options[(team.index + team.world.resolved.length) % options.length]?.id ?? '';
      send({ type: 'lock-decision', decisionId: decision.id, responseId }, { role: 'player', seatId });
    }
  }
  return { round, log };
}
