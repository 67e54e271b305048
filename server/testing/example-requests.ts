import { randomUUID } from 'node:crypto';
import type { MessageName, Request } from '@/wire/messages';

const some = { roundId: 'some-round', teamId: 'team-1' };

/** One well-formed request of each kind; where it leads is of no matter, only whether it is heard. */
export const exampleRequests: { [Name in MessageName]: Request<Name> } = {
  'look-up': { pin: '00000000' },
  join: { by: { pin: '00000000' }, nickname: 'Eve', language: 'en' },
  'take-seat': { by: { pin: '00000000' }, seatCode: 'AAAAAA' },
  practise: { scenario: 'nowhere', language: 'en', untimed: false, tempo: 1 },
  'play-on': { toP: 1 },
  'best-found': {},
  'look-up-homework': { token: 'x'.repeat(43), key: 'y'.repeat(32), language: 'en' },
  'begin-homework': {
    ...{ token: 'x'.repeat(43), key: 'y'.repeat(32) },
    ...{ name: 'Eve', language: 'en', pace: 'real' },
  },
  'erase-homework': { token: 'x'.repeat(43), key: 'y'.repeat(32) },
  'look-up-before': { token: 'x'.repeat(43), language: 'en' },
  'join-by-link': { token: 'x'.repeat(43), language: 'en', requestId: 'y'.repeat(32), move: false },
  'leave-list': { token: 'x'.repeat(43) },
  'look-up-invitation': { token: 'x'.repeat(43) },
  'accept-invitation': { token: 'x'.repeat(43), name: 'Eve' },
  'are-you-there': undefined,
  command: { id: randomUUID(), command: { type: 'lock-lobby', locked: true } },
  annotate: { roundId: some.roundId, command: { type: 'show-grades', shown: true } },
  'what-if': { ...some, decisionId: 'd', responseId: null },
  'team-feed': some,
  'team-moments': some,
  present: { slide: 'curves', p: null, teamId: null, whatIf: null },
  invite: { rights: 'co-instructor', handsOver: true },
  'withdraw-invitation': { invitationId: 'none' },
  'send-away': { colleagueId: 'nobody' },
  'hand-over': { to: 'nobody' },
  'become-host': undefined,
  'set-works-council': { on: true },
  'set-join-address': { address: null },
  'next-round': { scenario: 'nowhere' },
  fork: { toP: 1, into: 'here' },
  'fork-groups': undefined,
  'add-simulated': { count: 1 },
  'close-workshop': undefined,
};
