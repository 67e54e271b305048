import { expect, test } from 'vitest';
import { playing, type Table } from '../fixtures/table';
import { view } from '../view';

const begun = () => playing({ teams: 2, people: ['Ada', 'Ben', 'Cem', 'Dora', 'Eve', 'Fay'] }).at(5);
const talk = ({ round }: Table, personaId: string) => {
  const shown = view(round, { as: 'instructor', language: 'en' });
  if (shown?.kind !== 'instructor') throw new Error('an instructor sees a view');
  return shown.conversations.find((one) => one.personaId === personaId);
};
const ask = (text: string, teamIds?: string[]) => ({
  type: 'post-as' as const,
  ...{ personaId: 'reporter', channelId: 'short', text: { en: text } },
  ...(teamIds && { teamIds }),
});
/** Whoever runs social media in the first team. */
const social = (table: Table) =>
  table.team(0).seats.find(({ roles }) => roles.includes('social'))?.nickname ?? '';
const lastLine = (table: Table) => table.team(0).world.feed.length;

test('what a persona said to several teams is one line that names them', () => {
  const table = begun()
    .instructor(ask('Comment?'))
    .instructor(ask('Only you.', ['team-2']));
  expect(talk(table, 'reporter')?.said).toMatchObject([
    { text: 'Comment?', teams: [0, 1], answers: null },
    { text: 'Only you.', teams: [1], answers: null },
  ]);
});

test('an answer of a team stands at the persona that it answers, until that has answered', () => {
  const asked = begun().instructor(ask('Comment?'));
  const written = asked.player(social(asked), {
    type: 'publish-reply',
    n: lastLine(asked),
    text: 'We are looking into it.',
  });
  const out = written.later(10);
  const line = talk(out, 'reporter')?.wrote[0];
  expect(line).toMatchObject({ index: 0, text: 'We are looking into it.', how: 'to', answered: false });
  const replied = out.instructor({
    ...ask('And then?'),
    replyTo: { teamId: line?.teamId ?? '', n: line?.n ?? 0 },
  });
  expect(talk(replied, 'reporter')?.wrote[0]?.answered).toBe(true);
  expect(talk(replied, 'reporter')?.said.at(-1)).toMatchObject({ answers: line?.n, teams: [0] });
});

test('whoever is named is written about, by whole words only', () => {
  const named = (text: string) => {
    const table = begun();
    const posted = table.player(social(table), { type: 'publish-post', channelId: 'short', text });
    return talk(posted.later(10), 'witness')?.wrote.map(({ how }) => how) ?? [];
  };
  expect(named('Thank you, @witness.')).toEqual(['about']);
  expect(named('Thank you, @witnesses.')).toEqual([]);
});
