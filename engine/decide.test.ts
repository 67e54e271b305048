import { expect, test } from 'vitest';
import type { Actor, Command, InstructorCommand, PlayerCommand, SystemCommand } from './command';
import { decide } from './decide';
import { lobby, playing } from './fixtures/table';

/** One of each: a command without its line here does not compile. */
type OneOfEach<C extends Command> = { [T in C['type']]: Extract<C, { type: T }> };

const players: OneOfEach<PlayerCommand> = {
  'cast-vote': { type: 'cast-vote', decisionId: 'first', responseId: 'hold' },
  'write-words': { type: 'write-words', decisionId: 'none', text: 'we wait' },
  'place-response': { type: 'place-response', decisionId: 'first', channels: ['short'], form: 'text' },
  'lock-decision': { type: 'lock-decision', decisionId: 'first', responseId: 'hold' },
  'take-enquiry': { type: 'take-enquiry', enquiryId: 'one' },
  'answer-enquiry': { type: 'answer-enquiry', enquiryId: 'one', answer: 'own', template: false },
  'sign-answer': { type: 'sign-answer', decisionId: 'one', redline: false, struck: [] },
  'send-answer': { type: 'send-answer', decisionId: 'one', unsigned: false },
  'set-roster': {
    type: 'set-roster',
    roster: { day: { open: 1, direct: 0 }, late: { open: 0, direct: 0 }, night: { open: 0, direct: 0 } },
  },
  'wake-people': { type: 'wake-people' },
  'freeze-account': { type: 'freeze-account', personaId: 'one', frozen: true },
  'pin-faq': { type: 'pin-faq' },
  'check-fact': { type: 'check-fact', factId: 'one', check: 'verify' },
  'watch-channel': { type: 'watch-channel', channelId: 'one' },
  'share-intel': { type: 'share-intel', intelId: 'one' },
  'hold-post': { type: 'hold-post', postId: 'one', held: true },
  'move-post': { type: 'move-post', postId: 'one', minute: 700 },
  'rewrite-post': { type: 'rewrite-post', postId: 'one', text: 'Words' },
  'save-story': { type: 'save-story', n: 1 },
  'answer-call': { type: 'answer-call', n: 1, accept: true },
  'publish-reply': { type: 'publish-reply', n: 99, text: 'hello' },
  'publish-post': { type: 'publish-post', channelId: 'one', text: 'hello' },
  say: { type: 'say', text: 'hello' },
  'raise-hand': { type: 'raise-hand', raised: true },
  'set-language': { type: 'set-language', language: 'da' },
  'set-extra-time': { type: 'set-extra-time', factor: 1.5 },
  'rename-me': { type: 'rename-me', nickname: 'Adele' },
  'choose-team': { type: 'choose-team', teamId: 'team-1' },
  'choose-role': { type: 'choose-role', role: 'lead', held: true },
  'try-vote': { type: 'try-vote', option: 1 },
  'set-priorities': {
    type: 'set-priorities',
    priorities: { most: ['customers', 'public'], least: 'investors' },
  },
};

const instructors: OneOfEach<InstructorCommand> = {
  'set-teams': { type: 'set-teams', count: 2 },
  'deal-seats': { type: 'deal-seats' },
  'move-seat': { type: 'move-seat', seatId: 'Ada', teamId: 'team-1' },
  'set-roles': { type: 'set-roles', seatId: 'Ada', roles: ['lead'] },
  'rename-seat': { type: 'rename-seat', seatId: 'Ada', nickname: 'Adele' },
  'remove-seat': { type: 'remove-seat', seatId: 'Ben' },
  'let-back': { type: 'let-back', seatId: 'Ben' },
  'lock-lobby': { type: 'lock-lobby', locked: true },
  'set-tempo': { type: 'set-tempo', tempo: 1.5 },
  'set-untimed': { type: 'set-untimed', untimed: true },
  'set-noise': { type: 'set-noise', noise: 0.8 },
  'set-hold': { type: 'set-hold', held: true },
  'open-decision': { type: 'open-decision' },
  'go-to-next': { type: 'go-to-next' },
  'set-sorting': { type: 'set-sorting', sorting: 'automatic' },
  'set-ranking': { type: 'set-ranking', shown: true },
  'fix-priorities': { type: 'fix-priorities', priorities: null },
  start: { type: 'start' },
  pause: { type: 'pause', blank: false },
  resume: { type: 'resume' },
  end: { type: 'end' },
  rewind: { type: 'rewind', toP: 1, reason: 'again' },
  extend: { type: 'extend', seconds: 30 },
  'close-decisions': { type: 'close-decisions' },
  'post-as': { type: 'post-as', personaId: 'one', channelId: 'one', text: { en: 'hello' } },
  'set-podium': { type: 'set-podium', shown: false },
  'prepare-post': {
    type: 'prepare-post',
    ...{ preparedId: 'one', personaId: 'one', channelId: 'one', text: { en: 'hello' }, minute: null },
  },
  'drop-post': { type: 'drop-post', preparedId: 'one' },
  'plan-inject': { type: 'plan-inject', injectId: 'one', minute: null },
  'hold-words': { type: 'hold-words', teamId: 'team-1', postId: 'one' },
  'release-words': { type: 'release-words', teamId: 'team-1', postId: 'one' },
  'edit-words': { type: 'edit-words', teamId: 'team-1', postId: 'one', text: 'hello' },
  'withdraw-words': { type: 'withdraw-words', teamId: 'team-1', postId: 'one' },
  nudge: { type: 'nudge', text: 'hello' },
  'lower-hand': { type: 'lower-hand', seatId: 'Ada' },
  'fire-inject': { type: 'fire-inject', injectId: 'one' },
  'skip-inject': { type: 'skip-inject', injectId: 'one' },
  'delay-inject': { type: 'delay-inject', injectId: 'one', minutes: 5 },
};

const houses: OneOfEach<SystemCommand> = {
  expire: { type: 'expire', teamId: 'team-1', decisionId: 'first', epoch: 0 },
  finish: { type: 'finish' },
  'publish-prepared': { type: 'publish-prepared', preparedId: 'one', minute: 1 },
  'fire-planned': { type: 'fire-planned', injectId: 'one', minute: 1 },
  recover: { type: 'recover', graceMs: 1000 },
  admit: { type: 'admit', seatId: 'Dora', nickname: 'Dora', language: 'en', simulated: false },
  'set-presence': { type: 'set-presence', seatId: 'Ada', present: false },
  'set-works-council': { type: 'set-works-council', on: true },
  leave: { type: 'leave', seatId: 'Ben' },
};

const senders: { who: string; by: Actor; own: Command[] }[] = [
  { who: 'a player', by: { role: 'player', seatId: 'Ada' }, own: Object.values(players) },
  { who: 'the instructor', by: { role: 'instructor', userId: 'ina' }, own: Object.values(instructors) },
  { who: 'the clock', by: { role: 'clock' }, own: Object.values(houses) },
  { who: 'the door', by: { role: 'door' }, own: Object.values(houses) },
];
const all: Command[] = [...Object.values(players), ...Object.values(instructors), ...Object.values(houses)];
const { round } = lobby({ settings: { sorting: 'own-choice' } });

function isRefused(command: Command, by: Actor): boolean {
  const answer = decide(round, command, by);
  return !answer.ok && answer.rejection === 'not-allowed';
}

test.each(senders)('[P2] $who may send their own commands and nobody else’s', ({ by, own }) => {
  const refused = all.filter((command) => isRefused(command, by)).map(({ type }) => type);
  const others = all.filter((command) => !own.includes(command)).map(({ type }) => type);
  expect(refused).toEqual(others);
});

test('[P2] alone in practice a player leads the round, and no more', () => {
  const alone = lobby({ people: ['Ada'], settings: { kind: 'practice', sorting: 'own-choice' } }).round;
  const by: Actor = { role: 'player', seatId: 'Ada' };
  const led = Object.values(instructors).filter((command) => {
    const answer = decide(alone, command, by);
    return answer.ok || answer.rejection !== 'not-allowed';
  });
  expect(led.map(({ type }) => type)).toEqual([
    'set-tempo',
    'set-untimed',
    'go-to-next',
    'start',
    'pause',
    'resume',
    'end',
  ]);
});

test('[P4] where the pace is fixed, whoever practises leads all but that', () => {
  const settings = { kind: 'practice' as const, paceFixed: true };
  const { round: alone } = lobby({ people: ['Ada'], settings });
  const by: Actor = { role: 'player', seatId: 'Ada' };
  const answers = [instructors['set-tempo'], instructors['set-untimed'], instructors.start].map((command) =>
    decide(alone, command, by),
  );
  expect(answers).toMatchObject([
    { ok: false, rejection: 'not-allowed' },
    { ok: false, rejection: 'not-allowed' },
    { ok: true },
  ]);
});

test.each(senders)(
  '[P3] when the round is over, $who changes nothing more but their language',
  ({ by, own }) => {
    const over = playing({ settings: { sorting: 'own-choice' } }).instructor({ type: 'end' }).round;
    const heard = own.map((command) => {
      const answer = decide(over, command, by);
      const what = answer.ok ? answer.events.map((event) => event.type).join() : answer.rejection;
      return `${command.type}: ${what}`;
    });
    const clock = ['expire: ', 'finish: ', 'recover: ', 'leave: '];
    const expected: Record<Actor['role'], string[]> = {
      player: ['set-language: language-set'],
      instructor: ['end: '],
      clock,
      door: clock,
    };
    expect(heard.filter((line) => !line.endsWith('already-ended'))).toEqual(expected[by.role]);
  },
);
