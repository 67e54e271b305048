import type { Event, LobbyEvent, ResolvedEvent, StageEvent, TalkEvent, WorldEvent } from './event';

type KindOf<Kind extends Event, Name extends string> = Record<Kind['type'], Name>;

/** Which part of a round each event changes: an event without a line here does not compile. */
const kinds: KindOf<LobbyEvent, 'lobby'> &
  KindOf<StageEvent, 'stage'> &
  KindOf<TalkEvent, 'talk'> &
  KindOf<ResolvedEvent, 'end'> &
  KindOf<WorldEvent, 'world'> = {
  'teams-set': 'lobby',
  'seat-admitted': 'lobby',
  'seat-moved': 'lobby',
  'seat-renamed': 'lobby',
  'seat-removed': 'lobby',
  'roles-set': 'lobby',
  'presence-set': 'lobby',
  'hand-set': 'lobby',
  'language-set': 'lobby',
  'extra-time-set': 'lobby',
  'practice-vote-cast': 'lobby',
  'priorities-set': 'lobby',
  'lobby-locked': 'stage',
  'tempo-set': 'stage',
  'untimed-set': 'stage',
  'hold-set': 'stage',
  'hold-lifted': 'stage',
  'sent-ahead': 'stage',
  'sorting-set': 'stage',
  'ranking-set': 'stage',
  'podium-set': 'stage',
  'priorities-fixed': 'stage',
  'works-council-set': 'stage',
  'round-started': 'stage',
  'round-paused': 'stage',
  'round-resumed': 'stage',
  'round-recovered': 'stage',
  'round-ended': 'stage',
  'round-stepped-back': 'stage',
  'round-forked': 'stage',
  'post-prepared': 'stage',
  'post-dropped': 'stage',
  'inject-planned': 'stage',
  'inject-skipped': 'stage',
  'inject-delayed': 'stage',
  'vote-cast': 'talk',
  'words-written': 'talk',
  'response-placed': 'talk',
  'draft-agreed': 'talk',
  'answer-signed': 'talk',
  'deadline-extended': 'talk',
  said: 'talk',
  nudged: 'talk',
  'decision-resolved': 'end',
  'words-submitted': 'world',
  'words-edited': 'world',
  'words-held': 'world',
  'words-released': 'world',
  'words-withdrawn': 'world',
  'enquiry-taken': 'world',
  'enquiry-answered': 'world',
  'faq-pinned': 'world',
  'check-begun': 'world',
  'channel-watched': 'world',
  'intel-shared': 'world',
  'roster-set': 'world',
  'people-woken': 'world',
  'account-frozen': 'world',
  'post-held': 'world',
  'post-moved': 'world',
  'story-saved': 'world',
  'call-answered': 'world',
  'posted-as': 'world',
  'noise-set': 'world',
  'inject-fired': 'world',
};

/** Whether it is about people and their places. */
export function isLobbyEvent(event: Event): event is LobbyEvent {
  return kinds[event.type] === 'lobby';
}

/** Whether it is about the round as a whole. */
export function isStageEvent(event: Event): event is StageEvent {
  return kinds[event.type] === 'stage';
}

/** Whether it changes a team's world outside decisions. */
export function isWorldEvent(event: Event): event is WorldEvent {
  return kinds[event.type] === 'world';
}
