import { expect, test } from 'vitest';
import type { AnnotationCommand } from '@/wire/annotation-commands';
import { type AnnotationEntry, annotationIsAbout, keptAnnotations } from './annotation-entry';
import { type CommandEntry, commandIsAbout, keptCommands, type SentCommand } from './command-entry';
import { forget, keep } from './device';
import type { OutboxEntry } from './kept-entries';
import { openOutbox } from './outbox';

type Answer = { ok: true; seq: number };
interface Line extends OutboxEntry {
  about: string;
}

const line = (id: string, about: string): Line => ({ id, at: 0, about });

/** An outbox whose line, clock and server are in the test's hands. */
function opened(first: readonly Line[] = []) {
  let entries = first;
  let connected = true;
  const posted: {
    id: string;
    answer: (answer: Answer | { ok: false; code: 'try-again' } | undefined) => void;
  }[] = [];
  const timers: (() => void)[] = [];
  const outbox = openOutbox<Line, Answer>({
    entries: () => entries,
    setEntries: (next) => {
      entries = next;
    },
    about: ({ about }) => about,
    isConnected: () => connected,
    post: ({ id }, answer) => posted.push({ id, answer }),
    later: (again) => timers.push(again),
  });
  return {
    ...outbox,
    posted,
    ids: () => entries.map(({ id }) => id),
    cut: () => {
      connected = false;
    },
    join: () => {
      connected = true;
      outbox.flush();
    },
    passTime: () => {
      for (const again of timers.splice(0)) again();
    },
  };
}

test('an entry stays until it has an answer, and tells it', async () => {
  const { send, posted, ids } = opened();
  const answer = send(line('a', 'x'));
  expect(ids()).toEqual(['a']);
  posted[0]?.answer({ ok: true, seq: 7 });
  expect(ids()).toEqual([]);
  expect(await answer).toEqual({ ok: true, seq: 7 });
});

test('no answer, and a refusal for now, send the same id again; another refusal is the answer', async () => {
  const { send, posted, ids, passTime } = opened();
  const answer = send(line('a', 'x'));
  posted[0]?.answer(undefined);
  expect(ids()).toEqual(['a']);
  passTime();
  posted[1]?.answer({ ok: false, code: 'try-again' });
  passTime();
  expect(posted.map(({ id }) => id)).toEqual(['a', 'a', 'a']);
  posted[2]?.answer({ ok: true, seq: 1 });
  passTime();
  expect(posted).toHaveLength(3);
  expect(await answer).toEqual({ ok: true, seq: 1 });
});

test('without a line nothing is sent; with it whatever waits goes, what was kept from before too', () => {
  const { send, posted, cut, join, ids } = opened([line('kept', 'k')]);
  cut();
  void send(line('a', 'x'));
  expect(posted).toEqual([]);
  join();
  expect(posted.map(({ id }) => id)).toEqual(['kept', 'a']);
  expect(ids()).toEqual(['kept', 'a']);
});

test('a newer entry about the same takes the place of one that waits, and answers for both', async () => {
  const { send, posted, cut, join, ids } = opened();
  cut();
  const older = send(line('a', 'x'));
  void send(line('other', 'y'));
  const newer = send(line('b', 'x'));
  expect(ids()).toEqual(['other', 'b']);
  join();
  expect(posted.map(({ id }) => id)).toEqual(['other', 'b']);
  posted[1]?.answer({ ok: true, seq: 3 });
  expect(await older).toEqual({ ok: true, seq: 3 });
  expect(await newer).toEqual({ ok: true, seq: 3 });
});

test('one that was replaced on its way is not sent again, and its late answer settles nothing', () => {
  const { send, posted, ids, passTime } = opened();
  void send(line('a', 'x'));
  void send(line('b', 'x'));
  posted[0]?.answer(undefined);
  passTime();
  expect(posted.map(({ id }) => id)).toEqual(['a', 'b']);
  posted[0]?.answer({ ok: true, seq: 1 });
  expect(ids()).toEqual(['b']);
});

test('of votes and drafts for one decision, and of settings, only the newest counts; talk is never replaced', () => {
  const about = (command: SentCommand) => commandIsAbout({ id: '', at: 0, command });
  const vote = (decisionId: string, responseId: string) =>
    about({ type: 'cast-vote', decisionId, responseId });
  expect(vote('d1', 'apologise')).toBe(vote('d1', 'wait'));
  expect(vote('d1', 'apologise')).not.toBe(vote('d2', 'apologise'));
  expect(about({ type: 'set-language', language: 'en' })).toBe(
    about({ type: 'set-language', language: 'da' }),
  );
  expect(about({ type: 'say', text: 'hello' })).toBeUndefined();
});

test('two marks for the same are one; for another objective, or in another round, they are two', () => {
  const about = (roundId: string, level: number, objectiveId: string) => {
    const command: AnnotationCommand = {
      type: 'grade',
      teamId: 't',
      decisionId: 'd',
      objectiveId,
      level,
      comment: '',
    };
    return annotationIsAbout({ id: '', at: 0, roundId, command });
  };
  expect(about('r', 2, 'tone')).toBe(about('r', 4, 'tone'));
  expect(about('r', 2, 'tone')).not.toBe(about('r', 2, 'speed'));
  expect(about('r', 2, 'tone')).not.toBe(about('s', 2, 'tone'));
});

test('what this device kept before is read again, as earlier versions wrote it; what is old or none is left', () => {
  const now = Date.now();
  const command: CommandEntry = { id: '1', at: now, command: { type: 'say', text: 'hello' } };
  const note: AnnotationEntry = {
    id: '2',
    at: now,
    roundId: 'r',
    command: { type: 'show-grades', shown: true },
  };
  keep('kept', [command, note, { ...command, at: now - 7 * 3_600_000 }, { id: '3' }, null, 'four']);
  expect(keptCommands('kept')).toEqual([command, note]);
  expect(keptAnnotations('kept')).toEqual([note]);
  forget('kept');
  expect(keptCommands('kept')).toEqual([]);
});
