import { nameRefusals } from './names/name';

/** Every refusal the rules can answer; each is also a translation key of the screens. */
export const rejections = [
  'not-allowed',
  'no-such-seat',
  'no-such-team',
  'no-such-decision',
  'no-such-response',
  'no-such-thing',
  'no-such-moment',
  'not-in-lobby',
  'not-running',
  'already-ended',
  'earlier-rules',
  'nobody-to-play',
  'lobby-locked',
  'round-full',
  'decision-closed',
  'only-the-lead',
  'response-not-open',
  'enquiry-taken',
  'enquiry-gone',
  'seat-busy',
  'not-your-intel',
  'not-your-role',
  'enough-said',
  'already-done',
  'name-taken',
  ...nameRefusals,
  'language-missing',
  'too-late',
  'story-gone',
  'call-over',
  'too-much-chat',
  'priorities-fixed',
] as const;

export type Rejection = (typeof rejections)[number];
