import { describe, expect, test } from 'vitest';
import type { LogEntry } from '../event';
import { replay } from '../evolve';
import { lobby, outcome, playing, type Table } from '../fixtures/table';
import { wordyScenario as scenario } from '../fixtures/wordy';
import type { Settings } from '../round';
import { withoutPersonalWords } from '../round-file/personal';
import { view } from '../view';
import { feedSince } from '../view/feed';

const write = (text: string, decisionId = 'first') => ({ type: 'write-words' as const, decisionId, text });
const lock = (responseId = 'hold', decisionId = 'first') => ({
  type: 'lock-decision' as const,
  decisionId,
  responseId,
});
const open = (settings: Partial<Settings> = {}) => playing({ scenario, settings }).at(12);
const feed = ({ round }: Table, language = 'en') => feedSince(round, 'team-1', language, 0);
const company = (table: Table) => feed(table).filter(({ kind }) => kind === 'company');
const tray = ({ round }: Table) => view(round, { as: 'instructor', language: 'en' }).tray;
const named = { teamId: 'team-1', postId: 'first' };
/** What a log comes to forty seconds into play. */
const played = (log: LogEntry[]) =>
  replay(lobby({ scenario, people: [] }).round, [
    ...log,
    { seq: 99, commandId: 'c', by: { role: 'clock' }, at: 0, p: 40_000, events: [] },
  ]);
const sorry = 'We are sorry. We got it wrong, and we will refund every ticket.';
const waiting = () => open().player('Ada', write(sorry)).player('Ada', lock());

describe('[Q8] a team’s own words', () => {
  test('are what is published, in place of the author’s sentence', () => {
    expect(company(waiting().at(20)).map(({ text }) => text)).toEqual([sorry]);
    expect(company(open().player('Ada', lock()).at(20)).map(({ text }) => text)).toEqual(['we hold (en)']);
  });

  test('stand in the language in which they were written, for readers of every language', () => {
    const danish = playing({ scenario, language: 'da' })
      .at(12)
      .player('Ada', write('Vi er kede af det.'))
      .player('Ada', lock())
      .at(20);
    const [line] = feed(danish, 'en').filter(({ kind }) => kind === 'company');
    expect(line).toMatchObject({ text: 'Vi er kede af det.', language: 'da' });
  });

  test('are not published where the response says nothing in public', () => {
    const second = playing({ scenario })
      .at(12)
      .player('Ada', lock())
      .at(25)
      .player('Ada', write('Nobody hears this.', 'second'))
      .player('Ada', lock('wait', 'second'));
    expect(outcome(second)).toBe('vote-cast, decision-resolved');
    expect(company(second.at(40)).map(({ text }) => text)).not.toContain('Nobody hears this.');
  });

  test('go out also when the deadline or the instructor ends the decision', () => {
    const voted = open().player('Ben', write('Ben’s words')).player('Ben', {
      type: 'cast-vote',
      decisionId: 'first',
      responseId: 'hold',
    });
    expect(company(voted.at(140)).map(({ text }) => text)).toContain('Ben’s words');
    const closed = voted.instructor({ type: 'close-decisions' });
    expect(company(closed.at(20)).map(({ text }) => text)).toEqual(['Ben’s words']);
  });

  test('[Q2] that were on their way when the decision closed change what waits', () => {
    const late = waiting().at(13).player('Ada', write('The last version'));
    expect(outcome(late)).toBe('words-written, words-submitted');
    expect(company(late.at(17)).map(({ text }) => text)).toEqual(['The last version']);
    const over = waiting().at(18).player('Ada', write('Far too late'));
    expect(company(over.at(25)).map(({ text }) => text)).toEqual([sorry]);
  });

  test('are the same after a replay of the log, and gone from it when a person’s words are taken out', () => {
    const table = waiting().at(40);
    expect(played(table.log).teams[0]?.world).toEqual(table.team(0).world);
    const erased = played(withoutPersonalWords(table.log, () => 'Player 1'));
    expect(JSON.stringify(erased)).not.toContain('refund every ticket');
    expect(erased.teams[0]?.world.feed).toEqual(table.team(0).world.feed);
  });
});

describe('[Q9] the tray', () => {
  test('lets words out by themselves after five seconds of play, and not while play stands still', () => {
    expect(tray(waiting())).toMatchObject([
      { text: sorry, dueP: 17_000, teamIndex: 0, about: 'first? (en)' },
    ]);
    expect(company(waiting().at(16))).toEqual([]);
    expect(company(waiting().at(17))).toHaveLength(1);
    expect(company(waiting().instructor({ type: 'pause', blank: false }).at(12))).toEqual([]);
  });

  test('holds, and releases at once', () => {
    const held = waiting().instructor({ type: 'hold-words', ...named });
    expect(company(held.at(50))).toEqual([]);
    expect(tray(held.at(50))).toMatchObject([{ dueP: null }]);
    expect(outcome(held.instructor({ type: 'hold-words', ...named }))).toBe('');
    const released = held.instructor({ type: 'release-words', ...named });
    expect(company(released)).toHaveLength(1);
    expect(tray(released)).toEqual([]);
    expect(outcome(released.instructor({ type: 'withdraw-words', ...named }))).toBe('too-late');
  });

  test('edits: the new version goes out, and a late draft does not undo it', () => {
    const edited = waiting()
      .instructor({ type: 'edit-words', ...named, text: 'Shorter.' })
      .player('Ada', write('Longer again'));
    expect(company(edited.at(20)).map(({ text }) => text)).toEqual(['Shorter.']);
  });

  test('withdraws: the author’s sentence goes out instead of a statement', () => {
    const withdrawn = waiting().instructor({ type: 'withdraw-words', ...named });
    expect(company(withdrawn.at(20)).map(({ text }) => text)).toEqual(['we hold (en)']);
  });

  test('holds what has a swear word in it, in the language of the text', () => {
    const rude = open().player('Ada', write('This is bullshit.')).player('Ada', lock());
    expect(tray(rude)).toMatchObject([{ dueP: null, unsuitable: [{ from: 8, to: 16 }] }]);
    const danish = playing({ scenario, language: 'da' })
      .at(12)
      .player('Ada', write('Nu er det slut, og vi er kede af det.'))
      .player('Ada', lock());
    expect(tray(danish)).toMatchObject([{ dueP: 17_000, unsuitable: [] }]);
  });

  test('is not there in practice: words go out at once, with dots for swear words', () => {
    const alone = playing({ scenario, people: ['Ada'], settings: { kind: 'practice' } })
      .at(12)
      .player('Ada', write('This is bullshit.'))
      .player('Ada', lock());
    expect(company(alone.at(14)).map(({ text }) => text)).toEqual(['This is •••.']);
  });

  test('[X4] tells neither whose words they are nor, in works-council mode, those of fewer than three', () => {
    expect(JSON.stringify(tray(waiting()))).not.toContain('Ada');
    const two = playing({ scenario, people: ['Ada', 'Ben'], settings: { worksCouncil: true } })
      .at(12)
      .player('Ada', write(sorry))
      .player('Ada', lock());
    expect(tray(two)).toEqual([]);
    expect(outcome(two.instructor({ type: 'hold-words', ...named }))).toBe('no-such-thing');
    expect(company(two.at(20))).toHaveLength(1);
  });

  test('is the instructor’s alone, and forgets what a rewind undoes', () => {
    expect(outcome(waiting().player('Ada', { type: 'release-words', ...named }))).toBe('not-allowed');
    const back = waiting().at(16).instructor({ type: 'rewind', toP: 12_000, reason: 'again' });
    expect(tray(back)).toEqual([]);
    expect(outcome(waiting().instructor({ type: 'hold-words', teamId: 'team-9', postId: 'first' }))).toBe(
      'no-such-team',
    );
  });
});

describe('[Q9] [V6] the room', () => {
  const room = ({ round }: Table) => view(round, { as: 'projector', language: 'en' }).said;
  const two = () =>
    playing({ scenario, teams: 2, people: ['Ada', 'Ben', 'Cem', 'Dea'] })
      .at(12)
      .player('Ada', write(sorry))
      .player('Ada', lock());

  test('sees words once they are out, and not before', () => {
    expect(room(waiting().at(16))).toEqual([]);
    expect(room(waiting().at(17))).toMatchObject([
      { index: 0, as: 'statement', text: sorry, channelName: 'Short' },
    ]);
    expect(
      room(
        waiting()
          .instructor({ type: 'withdraw-words', ...named })
          .at(20),
      ),
    ).toEqual([]);
  });

  test('sees a statement once every team has that decision behind it', () => {
    expect(room(two().at(20))).toEqual([]);
    const other = two().team(1).seats[0]?.nickname ?? '';
    expect(room(two().player(other, lock()).at(20)).map(({ text }) => text)).toEqual([sorry]);
  });
});

describe('[Q10] replies and posts', () => {
  const playingFive = () => playing({ scenario, people: ['Ada', 'Ben', 'Cem', 'Dea', 'Eva'] }).at(8);
  const byRole = (table: Table, role: string) =>
    table.team(0).seats.find(({ roles }) => roles.some((one) => one === role))?.nickname ?? '';
  const reply = (n = 1, text = 'We are here.') => ({ type: 'publish-reply' as const, n, text });
  const post = { type: 'publish-post' as const, channelId: 'short', text: 'More from us at six.' };

  test('by social media and customer care; only social media begins something', () => {
    const table = playingFive();
    expect(outcome(table.player(byRole(table, 'social'), reply()))).toBe('words-submitted');
    expect(outcome(table.player(byRole(table, 'care'), reply()))).toBe('words-submitted');
    expect(outcome(table.player(byRole(table, 'legal'), reply()))).toBe('not-your-role');
    expect(outcome(table.player(byRole(table, 'social'), post))).toBe('words-submitted');
    expect(outcome(table.player(byRole(table, 'care'), post))).toBe('not-your-role');
  });

  test('stand in the feed under what they answer, as the company’s', () => {
    const table = playingFive();
    const answered = table.player(byRole(table, 'care'), reply()).at(14);
    expect(company(answered)).toMatchObject([{ replyTo: 1, text: 'We are here.', channel: 'short' }]);
    const posted = table.player(byRole(table, 'social'), post).at(14);
    expect(company(posted)).toMatchObject([{ replyTo: null, text: 'More from us at six.' }]);
  });

  test('cost the seat its time at the desk', () => {
    const table = playingFive();
    const social = byRole(table, 'social');
    const busy = table.player(social, reply());
    expect(outcome(busy.player(social, post))).toBe('seat-busy');
    expect(outcome(busy.at(19).player(social, post))).toBe('seat-busy');
    expect(outcome(busy.at(20).player(social, post))).toBe('words-submitted');
  });

  test('answer somebody else in public: no call, no post of our own, nothing that is not there', () => {
    const table = playing({ scenario, people: ['Ada'] }).at(26);
    const call = table
      .team(0)
      .world.feed.find(({ source }) => source.from === 'inject' && source.id === 'the-call');
    expect(feed(table).find(({ n }) => n === call?.n)?.answerable).toBe(false);
    expect(outcome(table.player('Ada', reply(call?.n)))).toBe('no-such-thing');
    expect(outcome(table.player('Ada', reply(999)))).toBe('no-such-thing');
    expect(outcome(table.player('Ada', { ...post, channelId: 'phone' }))).toBe('no-such-thing');
    const own = table.player('Ada', reply()).at(40);
    const ours = company(own)[0]?.n ?? 0;
    expect(outcome(own.player('Ada', reply(ours)))).toBe('no-such-thing');
  });

  test('twice to one line, thirty times from one seat', () => {
    let table = playing({ scenario, people: ['Ada'] }).at(8);
    table = table.player('Ada', reply()).at(21).player('Ada', reply()).at(34);
    expect(outcome(table.player('Ada', reply()))).toBe('already-done');
    for (let i = 2; i < 30; i++) table = table.player('Ada', post).at(34 + (i - 1) * 20);
    expect(outcome(table.player('Ada', post))).toBe('enough-said');
  });

  test('stand still with play', () => {
    const paused = playing({ scenario, people: ['Ada'] })
      .at(8)
      .instructor({ type: 'pause', blank: false });
    expect(outcome(paused.player('Ada', reply()))).toBe('not-running');
  });
});

describe('[Q11] the crowd answers words', () => {
  const answers = (table: Table) => {
    const ours = company(table)[0]?.n;
    return feed(table).filter(({ replyTo, kind }) => replyTo === ours && kind !== 'company');
  };

  test('by what is found in them, and under them', () => {
    const heard = answers(waiting().at(40));
    expect(heard).toHaveLength(3);
    for (const { text } of heard) expect(text).toMatch(/^(responsibility|empathy|remedy|promise) /);
  });

  test('and quotes what it answers', () => {
    const hollow = open().player('Ada', write('Sorry to all. Have a good day.')).player('Ada', lock()).at(40);
    const quoted = answers(hollow).filter(({ text }) => text.startsWith('empty-apology'));
    expect(quoted.length).toBeGreaterThan(0);
    for (const { text } of quoted) expect(text).toContain('"Sorry to all"');
  });

  test('says of a statement that was asked for and not written that it was not', () => {
    const heard = answers(open().player('Ada', lock()).at(40));
    expect(heard.map(({ text }) => text.split(' ')[0])).toEqual(['no-words', 'no-words']);
  });

  test('never twice the same line, and the same for the same log', () => {
    const [once, again] = [waiting().at(40), waiting().at(40)];
    expect(answers(once)).toEqual(answers(again));
    expect(new Set(answers(once).map(({ text }) => text)).size).toBe(3);
  });

  test('a line that answers words is never spoken otherwise', () => {
    const quiet = playing({ scenario }).at(11).at(300);
    const spoken = quiet
      .team(0)
      .world.feed.flatMap(({ source }) => (source.from === 'crowd' ? source.id : []));
    expect(spoken.filter((id) => id.startsWith('on-') && !id.startsWith('on-no-words'))).toEqual([]);
  });
});
