import { expect, test } from 'vitest';
import { spreadOf, standingsOf } from './standing-places';

const team = (index: number, heading: number | null, names = ['Ada']) => ({
  id: `team-${index}`,
  index,
  names,
  present: 1,
  voted: 0,
  deciding: false,
  heading,
});

test('[E4] equal points are an equal place, and the next place counts them', () => {
  const places = standingsOf([team(0, -9), team(1, -3), team(2, -3), team(3, -12)]);
  expect(places.map(({ index, place }) => [index, place])).toEqual([
    [1, 1],
    [2, 1],
    [0, 3],
    [3, 4],
  ]);
});

test('[E4] teams that are not told, or empty, have no place and no part in the spread', () => {
  const teams = [team(0, null), team(1, -3), team(2, -20, []), team(3, -4)];
  expect(standingsOf(teams).map(({ index }) => index)).toEqual([1, 3]);
  expect(spreadOf(teams)).toBe(1);
  expect(spreadOf([team(0, 5)])).toBe(0);
});
