import path from 'node:path';
import { expect, it } from 'vitest';
import { debrief } from '@/engine/debrief';
import { rehearse } from '@/engine/lab/rehearse';
import type { Round } from '@/engine/round';
import { view } from '@/engine/view';
import { groups } from '@/engine/vocabulary';
import { loadScenario, scenarioFolders } from '@/format/scenario-folder';

const home = path.join(import.meta.dirname, '..', 'scenarios');

it('[D10] what a reveal says and what the debrief says of the same decision never disagree in sign', async () => {
  const told = (await Promise.all((await scenarioFolders(home)).map(toldIn))).flat();
  const opposite = told.filter(
    ({ how, effect }) => (how === 'up' && effect < 0) || (how === 'down' && effect > 0),
  );
  expect(opposite).toEqual([]);
  expect(told.every(({ how }) => how !== undefined)).toBe(true);
  expect(told.filter(({ how }) => how === 'up' || how === 'down').length).toBeGreaterThan(0);
});

/** Every direction that simulated teams were told in a round of a shipped scenario, beside the debrief's effect. */
async function toldIn(folder: string) {
  const loaded = await loadScenario(path.join(home, folder));
  if (!loaded.ok) throw new Error(`${folder} cannot be played`);
  const { scenario } = loaded;
  const { round, log } = rehearse({ scenario, seed: 41, teams: 4, seatsPerTeam: 2, languages: ['en'] });
  return debrief(round, log).teams.flatMap(({ teamId, decisions }) => {
    const reveals = revealsOf(round, teamId);
    return decisions.flatMap(({ decisionId, responseId, effect }) => {
      const reveal = reveals.find((one) => one.decisionId === decisionId);
      const of = `${decisionId}/${responseId}`;
      const all = { of, how: reveal?.heading?.how, effect: effect.overall };
      const each = groups.map((group) => ({
        of,
        how: reveal?.turned?.[group].how,
        effect: effect.groups[group],
      }));
      return [all, ...each];
    });
  });
}

function revealsOf(round: Round, teamId: string) {
  const made = view(round, { as: 'player', teamId, roles: [], language: 'en' });
  if (!made) throw new Error('there is such a team');
  return made.reveals;
}
