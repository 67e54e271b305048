/** The columns of a master scenario events list, in their order; each has a heading in every language. */
export const mselColumns = [
  'number',
  'time',
  'kind',
  'title',
  'text',
  'from',
  'to',
  'channel',
  'form',
  'answers',
  'expected',
  'closes',
  'condition',
  'notes',
  'details',
  'id',
] as const;

export type MselColumn = (typeof mselColumns)[number];

/** What happens in a scenario, as far as a list tells it; the last three expect something of the players. */
export const mselKinds = ['inject', 'own-post', 'intel', 'decision', 'milestone'] as const;
export type MselKind = (typeof mselKinds)[number];

/** One line of the list: a text for each column, empty where there is nothing to say. */
export type MselRow = Record<MselColumn, string>;

export const emptyRow = (): MselRow => ({
  number: '',
  time: '',
  kind: '',
  title: '',
  text: '',
  from: '',
  to: '',
  channel: '',
  form: '',
  answers: '',
  expected: '',
  closes: '',
  condition: '',
  notes: '',
  details: '',
  id: '',
});
