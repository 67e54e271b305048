import type { PlayMs } from '../ids';
import type { Scenario } from '../scenario';
import type { Words } from '../scenario/words';
import { lastOfCompany } from '../world/feed';
import { planOf } from '../world/plan';
import { rewritten } from '../world/planned';
import type { FeedEntry, World } from '../world/world';
import { authorOf, company } from './authors';
import { answerOf, ownWords } from './own-words';
import { pictureNamed, pictureOf } from './pictures';
import { placedView } from './places';
import { extrasOf, withScreenshot } from './post-extras';
import type { FeedItem } from './types';

/** What a line of the feed says, and who says it where; the rest of it is counted and timed. */
export type Said = Pick<
  FeedItem,
  | 'kind'
  | 'channel'
  | 'author'
  | 'headline'
  | 'text'
  | 'picture'
  | 'hashtags'
  | 'replyTo'
  | 'quotes'
  | 'extras'
  | 'language'
  | 'placed'
>;

const plain = { headline: null, picture: null, hashtags: [], replyTo: null, language: null };

/** What one line says to readers of a language, by what it came from. */
export function saidBy(
  scenario: Scenario,
  words: Words,
  world: World,
  { n, source, p }: FeedEntry,
  language: string,
): Said {
  switch (source.from) {
    case 'inject':
      return injected(scenario, words, world, { id: source.id, p });
    case 'crowd':
      return {
        ...crowdSaid(scenario, words, source),
        language: tongueOf(scenario, words, source.id, language),
        ...aboutOf(scenario, world.feed, { n, id: source.id }),
        ...answerOf(scenario, world, words, source),
      };
    case 'response':
      return companySaid(scenario, words, source);
    case 'words':
      return {
        ...plain,
        author: company(scenario, words),
        ...ownWords(scenario, world, words, source.postId),
      };
    case 'scheduled': {
      const post = scenario.structure.scheduled.find((one) => one.id === source.id);
      const text = words.scheduled[source.id];
      const own = rewritten(world, source.id);
      const picture = post?.picture ? pictureOf(scenario, post.picture, text?.alt) : null;
      return {
        ...plain,
        kind: 'company',
        channel: post?.channel ?? '',
        author: company(scenario, words),
        text: own?.text ?? text?.text ?? '',
        language: own?.language ?? null,
        picture,
      };
    }
    case 'posted':
      return {
        ...plain,
        kind: 'post',
        channel: source.channelId,
        author: authorOf(scenario, words, source.personaId),
        ...writtenIn(source.text, language),
        replyTo: source.replyTo ?? null,
        picture: source.picture ? pictureNamed(scenario, words, source.picture) : null,
      };
  }
}

/** [W9] The reader's language, or the one that it was written in, which is then named. */
function writtenIn(
  text: Readonly<Record<string, string>>,
  language: string,
): Pick<Said, 'text' | 'language'> {
  const own = text[language];
  if (own !== undefined) return { text: own, language: null };
  const [first] = Object.entries(text);
  return { text: first?.[1] ?? '', language: first?.[0] ?? null };
}

function injected(
  scenario: Scenario,
  words: Words,
  world: World,
  { id, p }: { id: string; p: PlayMs },
): Said {
  const { feed } = world;
  const inject = planOf(scenario).injects.get(id);
  const text = words.injects[id];
  const quotes = lineOf(feed, inject?.quotes);
  const extras =
    inject && text && withScreenshot(scenario, words, world.shown[id], extrasOf(inject, text, p));
  return {
    kind: inject?.kind ?? 'post',
    channel: inject?.channel ?? '',
    author: authorOf(scenario, words, inject?.persona ?? ''),
    headline: text?.headline ?? null,
    text: text?.text ?? '',
    picture: inject?.picture ? pictureOf(scenario, inject.picture, text?.alt) : null,
    hashtags: inject?.hashtags ?? [],
    replyTo: lineOf(feed, inject?.replyTo),
    ...(quotes !== null && { quotes }),
    ...(extras && { extras }),
    language: null,
  };
}

/** The line with which an inject reached the team; null when it hasn't. */
function lineOf(feed: FeedEntry[], injectId: string | undefined): number | null {
  if (injectId === undefined) return null;
  return feed.find(({ source }) => source.from === 'inject' && source.id === injectId)?.n ?? null;
}

/** [W12] What a line of the crowd answers and quotes, by the numbers of their lines. */
function aboutOf(
  scenario: Scenario,
  feed: FeedEntry[],
  { n, id }: { n: number; id: string },
): Pick<Said, 'replyTo' | 'quotes'> {
  const { replyTo, quotes } = planOf(scenario).crowd.get(id) ?? {};
  const answered = lineOf(feed, replyTo) ?? (replyTo === undefined ? null : lastOfCompany(feed, n));
  const quoted = lineOf(feed, quotes);
  return { replyTo: answered, ...(quoted !== null && { quotes: quoted }) };
}

function crowdSaid(
  scenario: Scenario,
  words: Words,
  source: Extract<FeedEntry['source'], { from: 'crowd' }>,
): Said {
  const line = scenario.structure.crowd.find((one) => one.id === source.id);
  const voice = scenario.structure.voices[source.voice];
  const channel = source.channel ?? line?.channel ?? '';
  return {
    ...plain,
    kind: crowdKind(scenario, channel),
    channel,
    author:
      source.persona !== undefined
        ? authorOf(scenario, words, source.persona)
        : {
            id: `voice-${source.voice}`,
            name: voice?.name ?? '',
            handle: voice?.handle ?? null,
            kind: 'person',
            verified: false,
          },
    text: words.crowd[source.id] ?? '',
  };
}

/** Whoever speaks in a tongue of their own is named by it, to readers of all others; null where an author has put it into theirs. */
function tongueOf(scenario: Scenario, words: Words, id: string, language: string): string | null {
  const { speakers = [], languages } = scenario.structure;
  const said = planOf(scenario).crowd.get(id)?.speaker;
  const tongue = speakers.find((speaker) => speaker.id === said)?.language;
  if (tongue === undefined || tongue === language) return null;
  return words.crowd[id] === scenario.words[languages[0] ?? 'en']?.crowd[id] ? tongue : null;
}

function crowdKind(scenario: Scenario, channel: string | undefined): FeedItem['kind'] {
  switch (planOf(scenario).channels.get(channel ?? '')?.kind) {
    case 'professional':
      return 'professional';
    case 'messenger':
      return 'messenger';
    case 'review':
      return 'review';
    case 'internal':
      return 'internal';
    case 'forum':
      return 'forum';
    case 'network':
      return 'network';
    default:
      return 'post';
  }
}

function companySaid(
  scenario: Scenario,
  words: Words,
  source: Extract<FeedEntry['source'], { from: 'response' }>,
): Said {
  const decision = planOf(scenario).decisions.get(source.decisionId);
  const response = decision?.responses.find((one) => one.id === source.responseId);
  const text = words.decisions[source.decisionId]?.responses[source.responseId];
  return {
    ...plain,
    kind: response?.audience === 'internal' ? 'internal' : 'company',
    channel: source.placement?.channels[0] ?? response?.channel ?? decision?.channel ?? '',
    ...placedView(scenario, words, source.decisionId, source.placement),
    author: company(scenario, words),
    text: text?.message ?? text?.label ?? '',
  };
}
