import { expect, test } from 'vitest';
import { emptyDraft, formOf, namesIn, parseDraft, withEntry, withTeams } from './draft';

test('names are read from a line, whatever stands between them', () => {
  expect(namesIn(' Mara, Anders;Beth\n ,')).toEqual(['Mara', 'Anders', 'Beth']);
});

test('only what was typed in is asked; seconds may be written as a clock shows them', () => {
  const draft = withTeams(emptyDraft(1, 'da'), 2);
  const [team = { people: '', choices: {} }] = draft.teams;
  const one = withEntry(team, 'a', { responseId: 'x', seconds: '1:30' });
  const two = withEntry(one, 'b', { responseId: null, seconds: 'soon' });
  const three = withEntry(two, 'c', { seconds: '40' });
  expect(formOf({ ...draft, teams: [three] }).teams).toEqual([
    { people: [], choices: { a: { responseId: 'x', seconds: 90 }, b: { responseId: null } } },
  ]);
});

test('a draft that was kept comes back, and what is none does not', () => {
  const draft = emptyDraft(3, 'en');
  expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  expect(parseDraft({ day: 1 })).toBeUndefined();
});
