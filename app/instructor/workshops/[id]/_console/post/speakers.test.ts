import { expect, test } from 'vitest';
import type { PersonaKind } from '@/engine/vocabulary';
import { frequent, grouped } from './speakers';

const persona = (name: string, kind: PersonaKind) => ({ id: name, name, handle: null, kind, channelId: '' });
const personas = [
  persona('Zed', 'person'),
  persona('Ann', 'person'),
  persona('Post', 'outlet'),
  persona('Ray', 'journalist'),
  persona('Kim', 'journalist'),
  persona('Police', 'official'),
  persona('Crew', 'employee'),
  persona('Rival', 'rival'),
];

test('speakers stand in groups, by name, and no group is empty', () => {
  expect(
    grouped(personas, 'en').map(({ group, personas: some }) => [group, some.map(({ name }) => name)]),
  ).toEqual([
    ['press', ['Kim', 'Post', 'Ray']],
    ['officials', ['Police']],
    ['public', ['Ann', 'Zed']],
    ['staff', ['Crew']],
    ['others', ['Rival']],
  ]);
  expect(grouped([persona('Ann', 'person')], 'en')).toHaveLength(1);
});

test('six are at hand, one of each likely kind before a second one', () => {
  expect(frequent(personas).map(({ name }) => name)).toEqual(['Ray', 'Zed', 'Post', 'Police', 'Crew', 'Kim']);
});
