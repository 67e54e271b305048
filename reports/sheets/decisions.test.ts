import { expect, test } from 'vitest';
import { debrief } from '@/engine/debrief';
import { lobby, playing } from '@/engine/fixtures/table';
import type { EndedRound } from '../reading/ended-round';
import { decisions } from './decisions';
import { plainWords } from './fixtures/plain-words';

test('the steps of an answer and where it stood are in the sheet, and empty where it had none', () => {
  const lock = { type: 'lock-decision' as const, decisionId: 'first', responseId: 'hold' };
  const { round, log } = playing().at(12).player('Ada', lock).instructor({ type: 'end' });
  const made = debrief(round, log);
  const signed = {
    chain: { draft: 20, legal: 7, lead: 3, redlined: true },
    placed: { channels: ['short', 'elsewhere'], form: 'page' as const },
  };
  const ended: EndedRound = {
    roundId: 'r',
    workshop: { id: 'w', title: 'W', worksCouncil: false, timeZone: null },
    startedAt: null,
    endedAt: null,
    beginning: lobby({ people: [] }).round,
    round,
    log,
    debrief: {
      ...made,
      teams: made.teams.map((team) => ({
        ...team,
        decisions: team.decisions.flatMap((one) => [one, { ...one, ...signed }]),
      })),
    },
    annotations: {},
  };
  const [plain, other] = decisions(ended, plainWords, true).rows;
  expect(other).toMatchObject({
    draftSeconds: 20,
    legalSeconds: 7,
    leadSeconds: 3,
    redlined: 'yes',
    form: 'page',
  });
  expect(other?.channels).toMatch(/^.+, elsewhere$/);
  expect(plain).not.toHaveProperty('draftSeconds');
  expect(plain?.form).toBeUndefined();
});
