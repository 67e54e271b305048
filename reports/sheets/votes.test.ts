import { expect, test } from 'vitest';
import { debrief } from '@/engine/debrief';
import { lobby, playing } from '@/engine/fixtures/table';
import type { EndedRound } from '../reading/ended-round';
import { plainWords } from './fixtures/plain-words';
import { votes } from './votes';

test('a vote that was undone stands in the sheet and does not count', () => {
  const vote = (responseId: string) => ({ type: 'cast-vote' as const, decisionId: 'first', responseId });
  const table = playing()
    .at(12)
    .player('Ada', vote('hold'))
    .instructor({ type: 'rewind', toP: 10_000, reason: 'once more' })
    .instructor({ type: 'resume' })
    .at(14)
    .player('Ben', vote('deny'))
    .instructor({ type: 'end' });
  const { round, log } = table;
  const ended: EndedRound = {
    roundId: 'r',
    workshop: { id: 'w', title: 'W', worksCouncil: false, timeZone: null },
    startedAt: null,
    endedAt: null,
    beginning: lobby({ people: [] }).round,
    round,
    log,
    debrief: debrief(round, log),
    annotations: {},
  };
  const { rows } = votes(ended, plainWords, true);
  expect(rows.map(({ nickname, counted }) => [nickname, counted])).toEqual([
    ['Ada', 'no'],
    ['Ben', 'yes'],
  ]);
});
