import type { PostWords } from '@/engine/scenario/post-words';
import type { Inject, Structure } from '@/engine/scenario/structure';
import type { Words } from '@/engine/scenario/words';
import type { PostKind } from '@/engine/vocabulary';
import { type Check, type Finding, inStructure } from './check';

type Word = Exclude<keyof PostWords, 'text' | 'label' | 'alt'>;
type Field = 'stars' | 'seconds' | 'viewers' | 'gone' | 'level' | 'quotes';

/** Kinds whose card shows a word at all; the others would carry it unseen. */
const shownBy: Record<Exclude<Word, 'headline'>, readonly PostKind[]> = {
  kicker: ['news', 'breaking'],
  frames: ['video', 'live'],
  transcript: ['voice-note'],
  messages: ['group-chat'],
  options: ['poll'],
  turns: ['call'],
};

/** Words without which a kind's card is empty. */
const neededBy: Partial<Record<PostKind, Word>> = {
  live: 'frames',
  'voice-note': 'transcript',
  'group-chat': 'messages',
  poll: 'options',
  breaking: 'headline',
  document: 'headline',
  forum: 'headline',
};

const fields: Partial<Record<Field, readonly PostKind[]>> = {
  stars: ['review'],
  seconds: ['video'],
  viewers: ['live'],
  gone: ['story'],
  level: ['news'],
  quotes: ['post', 'network', 'professional'],
};

/** In every language a post has the words that its kind shows, as many as in the first language, and no others. */
export function postWordFindings(
  structure: Structure,
  text: Words,
  first: Words | undefined,
  language: string,
): Finding[] {
  return structure.injects.flatMap((inject) => {
    const given = text.injects[inject.id];
    if (!given) return [];
    const reasons = [
      ...missing(inject, given),
      ...strange(inject, given),
      ...poll(given),
      ...unlike(given, first?.injects[inject.id]),
    ];
    return reasons.map((reason) => ({
      part: { file: 'words' as const, language },
      path: ['injects', inject.id],
      reason,
    }));
  });
}

function missing({ kind }: Inject, given: PostWords): string[] {
  const word = neededBy[kind];
  return word === undefined || given[word] !== undefined ? [] : [`"${word}" is missing: a ${kind} shows it`];
}

function strange({ kind }: Inject, given: PostWords): string[] {
  return Object.entries(shownBy).flatMap(([word, kinds]) =>
    word in given && !kinds.includes(kind)
      ? [`"${word}" is never seen: only ${kinds.join(' and ')} show it, and this is a ${kind}`]
      : [],
  );
}

function poll({ options }: PostWords): string[] {
  const sum = (options ?? []).reduce((all, { share }) => all + share, 0);
  return options && Math.abs(sum - 1) > 0.015
    ? [`the shares of "options" add up to ${Math.round(sum * 100) / 100}, not to 1`]
    : [];
}

const lists = ['frames', 'messages', 'options', 'turns'] as const;

function unlike(given: PostWords, first: PostWords | undefined): string[] {
  if (!first || first === given) return [];
  const counts = lists.flatMap((list) => {
    const [here, there] = [given[list]?.length ?? 0, first[list]?.length ?? 0];
    return here === there ? [] : [`"${list}" has ${here} entries, but ${there} in the first language`];
  });
  const shares = (words: PostWords) => (words.options ?? []).map(({ share }) => share).join(' ');
  const order = (words: PostWords) => (words.turns ?? []).map(({ by }) => by).join(' ');
  return [
    ...(first.kicker !== undefined && given.kicker === undefined
      ? ['"kicker" is missing; the first language has one']
      : []),
    ...counts,
    ...(counts.length === 0 && shares(given) !== shares(first)
      ? ['"options" has other shares than in the first language']
      : []),
    ...(counts.length === 0 && order(given) !== order(first)
      ? ['"turns" has other speakers than in the first language']
      : []),
  ];
}

/** What only some kinds have stands only there, and what a kind can't do without is given. */
export const posts: Check = ({ structure }) =>
  structure.injects.flatMap((inject, i) => [
    ...Object.entries(fields).flatMap(([field, kinds]) =>
      field in inject && !kinds.includes(inject.kind)
        ? [
            inStructure(
              ['injects', i, field],
              `has no meaning here: only ${kinds.join(', ')} have it, and this is a ${inject.kind}`,
            ),
          ]
        : [],
    ),
    ...needed(inject, i),
    ...[inject.replyTo === inject.id && 'replyTo', inject.quotes === inject.id && 'quotes']
      .filter((field) => field !== false)
      .map((field) => inStructure(['injects', i, field], 'names the post itself')),
  ]);

function needed({ kind, stars, viewers }: Inject, i: number): Finding[] {
  if (kind === 'review' && stars === undefined)
    return [inStructure(['injects', i], '"stars" is missing: a review has 1 to 5')];
  if (kind === 'live' && viewers === undefined)
    return [inStructure(['injects', i], '"viewers" is missing: how many watch it at its peak')];
  return [];
}
