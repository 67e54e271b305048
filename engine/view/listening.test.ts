import { describe, expect, test } from 'vitest';
import { testScenario } from '../fixtures/scenario';
import { outcome, playing, type Table } from '../fixtures/table';
import { structureSchema } from '../scenario/structure';
import { view } from '../view';
import { feedSince } from './feed';

const { structure, words } = testScenario;

/** Half of the crowd speaks where nobody looks; a film is shown there, and passed on where they do; a rival posts. */
const scenario = {
  ...testScenario,
  structure: {
    ...structure,
    personas: [
      ...structure.personas,
      ...structureSchema.shape.personas.parse([{ id: 'other', kind: 'rival' }]),
    ],
    injects: [
      ...structure.injects,
      ...structureSchema.shape.injects.parse([
        {
          id: 'film',
          at: 'd1 10:04',
          channel: 'video',
          persona: 'witness',
          kind: 'post',
          news: { energy: 5, blame: 4 },
        },
        {
          id: 'passed-on',
          at: 'd1 11:30',
          channel: 'short',
          persona: 'reporter',
          kind: 'post',
          quotes: 'film',
        },
        {
          id: 'by-other',
          at: 'd1 10:06',
          channel: 'short',
          persona: 'other',
          kind: 'post',
          stance: 'mocking',
        },
        { id: 'by-hand', channel: 'video', persona: 'witness', kind: 'post', deck: true },
      ]),
    ],
    crowd: structure.crowd.map((line, i) => (i % 3 === 0 ? { ...line, channel: 'video' } : line)),
  },
  words: Object.fromEntries(
    Object.entries(words).map(([language, said]) => [
      language,
      {
        ...said,
        personas: { ...said.personas, other: { name: 'Otherco' } },
        injects: {
          ...said.injects,
          film: { text: 'The film', label: 'film' },
          'passed-on': { text: 'See this', label: 'passed on' },
          'by-other': { text: 'With us you sit.', label: 'other' },
          'by-hand': { text: 'By hand', label: 'hand' },
        },
      },
    ]),
  ),
};

const begun = () => playing({ scenario });
const lines = ({ round }: Table) => feedSince(round, 'team-1', 'en', 0, ['lead']);
const watch = { type: 'watch-channel' as const, channelId: 'video' };
const listening = ({ round }: Table) => {
  const shown = view(round, { as: 'player', teamId: 'team-1', roles: ['lead'], language: 'en' });
  if (shown?.kind !== 'player') throw new Error('a player sees a view');
  return shown.listening;
};

describe('[L2] channels that nobody watches', () => {
  test('are in nobody’s feed; whoever watches the whole round sees everything', () => {
    const table = begun().at(60);
    expect(lines(table).map(({ channel }) => channel)).not.toContain('video');
    expect(feedSince(table.round, 'team-1', 'en', 0).map(({ channel }) => channel)).toContain('video');
  });

  test('once watched, what was said before is there and marked, what comes is not', () => {
    const there = lines(begun().at(60).player('Ben', watch).at(200)).filter(
      ({ channel }) => channel === 'video',
    );
    expect(there[0]).toMatchObject({ text: 'The film', caughtUp: true });
    expect(there.filter(({ p, caughtUp }) => Boolean(caughtUp) !== p < 60_000)).toEqual([]);
    expect(there.some(({ p }) => p > 60_000)).toBe(true);
  });

  test('a post that is seen shows what it passes on; a watched one needs no help', () => {
    const passedOn = (table: Table) => lines(table).find(({ text }) => text === 'See this');
    expect(passedOn(begun().at(95))?.shows?.text).toBe('The film');
    expect(passedOn(begun().at(20).player('Ben', watch).at(95))?.shows).toBeUndefined();
  });

  test('nobody answers what nobody has seen', () => {
    const table = begun().at(60);
    const unseen = table
      .team(0)
      .world.feed.find(({ source }) => source.from === 'inject' && source.id === 'film');
    const reply = { type: 'publish-reply' as const, n: unseen?.n ?? 0, text: 'Sorry.' };
    expect(outcome(table.player('Ben', reply))).toBe('no-such-thing');
    expect(outcome(table.player('Ben', watch).at(75).player('Ben', reply))).toBe('words-submitted');
  });

  test('what the instructor puts in is seen at once', () => {
    const fired = begun().at(30).instructor({ type: 'fire-inject', injectId: 'by-hand' });
    expect(lines(fired).map(({ text }) => text)).toContain('By hand');
  });

  test('do not count in what is heard', () => {
    expect(listening(begun().at(60)).byChannel).toEqual([
      expect.objectContaining({ id: 'short', watched: true, share: 1 }),
      expect.objectContaining({ id: 'video', watched: false, share: 0 }),
    ]);
    const silent = begun().at(2).player('Ben', watch);
    expect(listening(silent).byChannel.map(({ id }) => id)).not.toContain('video');
  });
});

describe('[L3] who is heard, and on which side', () => {
  test('the side is what was said, not who they are', () => {
    const voices = listening(begun().at(60).player('Ben', watch).at(200)).voices;
    expect(voices.find(({ name }) => name === 'Witness')?.stance).toBe('against');
    const crowd = begun()
      .at(200)
      .team(0)
      .world.feed.flatMap(({ source }) => (source.from === 'crowd' ? [source] : []));
    const once = crowd.filter(({ voice }) => crowd.filter((one) => one.voice === voice).length === 1);
    const heard = listening(begun().at(200)).voices.filter(({ name }) => name.startsWith('Voice'));
    for (const { name, stance } of heard) {
      const line = once.find(({ voice }) => name === `Voice ${voice}`);
      if (line) expect(stance).toBe(Number(line.id.slice(6)) % 2 ? 'against' : 'for');
    }
    expect(heard.length).toBeGreaterThan(0);
  });

  test('the rival is compared by what names it', () => {
    const heard = listening(begun().at(60));
    expect(heard.rival).toMatchObject({ name: 'Otherco', posts: 1, naming: { against: 1, for: 0 } });
    expect(heard.rival?.share).toBeGreaterThan(0);
    expect(heard.rival?.share).toBeLessThan(1);
    expect(listening(playing().at(60)).rival).toBeNull();
  });
});
