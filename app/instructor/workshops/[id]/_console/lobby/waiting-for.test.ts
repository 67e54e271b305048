import { expect, test } from 'vitest';
import type { SeatView } from '@/engine/view/types';
import { waitingFor } from './waiting-for';

function seat(nickname: string, part: Partial<SeatView> = {}): SeatView {
  return {
    id: nickname,
    nickname,
    roles: ['lead'],
    present: true,
    handP: null,
    simulated: false,
    language: 'en',
    practiceVote: null,
    ...part,
  };
}

test('a start counts everybody and waits only for people who are here and have not practised', () => {
  const teams = [
    { seats: [seat('Mara'), seat('Jonas', { practiceVote: 1 })] },
    { seats: [seat('Bot', { simulated: true }), seat('Lena', { present: false })] },
    { seats: [] },
  ];
  expect(waitingFor(teams)).toEqual({
    people: 4,
    teams: 2,
    ready: 1,
    notReady: ['Mara'],
    away: 1,
    emptyTeams: 1,
  });
});
