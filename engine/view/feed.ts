import type { PlayMs } from '../ids';
import type { Round, Team } from '../round';
import { type Scenario, wordsIn } from '../scenario';
import type { Persona } from '../scenario/structure';
import type { Words } from '../scenario/words';
import type { Role } from '../vocabulary';
import { lastOfCompany } from '../world/feed';
import { isAnswerable } from '../world/feed-channel';
import { planOf } from '../world/plan';
import { rewritten } from '../world/planned';
import { isUnseen, unwatched } from '../world/watching';
import type { FeedEntry, World } from '../world/world';
import { countsOf } from './counts';
import { leaningOfEntry } from './leaning';
import { answerOf, ownWords } from './own-words';
import { pictureNamed, pictureOf } from './pictures';
import { placedView } from './places';
import { extrasOf, withScreenshot } from './post-extras';
import type { FeedItem } from './types';

/**
 * [V3] The lines of a team's feed after number `n`, in one language: for a seat with these roles, or all of them.
 * A line has the same number for everybody; a call, mail or letter for certain roles leaves a gap for the others.
 */
export function feedSince(
  round: Round,
  teamId: string,
  language: string,
  n: number,
  roles?: readonly Role[],
): FeedItem[] {
  const team = round.teams.find((one) => one.id === teamId);
  if (!team || round.stage === 'lobby') return [];
  const plan = planOf(round.scenario);
  const dark = roles ? unwatched(plan, team.world) : new Set<string>();
  return team.world.feed
    .slice(n)
    .filter((entry) => isFor(round.scenario, entry, roles) && !isUnseen(plan, entry, dark))
    .map((entry) => {
      const item = feedItem(round, team.world, entry, language);
      if (!roles) return item;
      const shown = isLost(round, team, entry, item, roles) ? faded(item) : item;
      return { ...shown, ...listened(round, team.world, shown, dark, language) };
    });
}

/** Whether the lines after number `n` read the same for all roles: none is for certain roles, or a story that somebody saves. */
export function isForAll({ scenario }: Pick<Round, 'scenario'>, { world }: Team, n: number): boolean {
  const { injects } = planOf(scenario);
  return world.feed.slice(n).every(({ source }) => {
    const inject = source.from === 'inject' ? injects.get(source.id) : undefined;
    return !inject?.to && inject?.kind !== 'story';
  });
}

/** [L2] A post from elsewhere is seen where one that is seen passes it on; and what was said before anybody watched. */
function listened(
  round: Round,
  world: World,
  { p, channel, quotes }: FeedItem,
  dark: ReadonlySet<string>,
  language: string,
): Pick<FeedItem, 'shows' | 'caughtUp'> {
  const quoted = typeof quotes === 'number' ? world.feed[quotes - 1] : undefined;
  const leaks = quoted && isUnseen(planOf(round.scenario), quoted, dark);
  return {
    ...(leaks && { shows: feedItem(round, world, quoted, language) }),
    ...(p < (world.watchedSince[channel] ?? 0) && { caughtUp: true as const }),
  };
}

/** [G1] A story that is gone and that nobody with these roles has saved. */
function isLost(
  round: Round,
  { world, seats }: Team,
  entry: FeedEntry,
  item: FeedItem,
  roles: readonly Role[],
) {
  const gone = item.extras?.goneP;
  if (gone === undefined || round.p < gone || entry.source.from !== 'inject') return false;
  const savers = world.saved[entry.source.id] ?? [];
  return !seats.some((seat) => savers.includes(seat.id) && roles.every((role) => seat.roles.includes(role)));
}

function faded(item: FeedItem): FeedItem {
  const { goneP } = item.extras ?? {};
  return {
    ...item,
    headline: null,
    text: '',
    picture: null,
    ...(goneP !== undefined && { extras: { goneP } }),
  };
}

function isFor(scenario: Scenario, { source }: FeedEntry, roles: readonly Role[] | undefined): boolean {
  const to = source.from === 'inject' ? planOf(scenario).injects.get(source.id)?.to : undefined;
  return !to || !roles || to.some((role) => roles.includes(role));
}

type Said = Pick<
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

/** One line of a feed in one language. */
export function feedItem(
  { scenario, seed }: Pick<Round, 'scenario' | 'seed'>,
  world: World,
  entry: FeedEntry,
  language: string,
): FeedItem {
  const words = wordsIn(scenario, language);
  const said = saidBy(scenario, words, world, entry, language);
  const counts = countsOf(seed, entry, said.kind, likesOf(scenario, entry));
  const plan = planOf(scenario);
  const halfLifeHours = plan.channels.get(said.channel)?.halfLifeHours ?? 3;
  return {
    n: entry.n,
    p: entry.p,
    minute: Math.round(entry.minute),
    channelName: words.channels[said.channel] ?? said.channel,
    answerable: isAnswerable(plan, entry),
    reach: { to: entry.reach, halfLifeMs: Math.round(halfLifeHours * 12_000), sinceP: entry.p },
    ...said,
    ...(counts && { counts }),
    ...leaning(leaningOfEntry(plan, entry)),
  };
}

function leaning(leans: FeedItem['leans'] | null): Pick<FeedItem, 'leans'> {
  return leans ? { leans } : {};
}

function likesOf(scenario: Scenario, { source }: FeedEntry): number | undefined {
  return source.from === 'inject' ? planOf(scenario).injects.get(source.id)?.likes : undefined;
}

const plain = { headline: null, picture: null, hashtags: [], replyTo: null, language: null };

function saidBy(
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

function company(scenario: Scenario, words: Words): FeedItem['author'] {
  return authorOf(scenario, words, scenario.structure.company);
}

/** What anybody sees of a persona as an author. Whether an account is what it says must be found out, so no id and no kind tells. */
export function authorOf(scenario: Scenario, words: Words, id: string): FeedItem['author'] {
  const persona = scenario.structure.personas.find((one) => one.id === id);
  const name = words.personas[id]?.name ?? id;
  const handle = persona?.handle ?? null;
  return {
    id: handle ?? name,
    name,
    handle,
    kind: seemingKind(persona?.kind),
    verified: persona?.verified ?? false,
  };
}

function seemingKind(kind: Persona['kind'] | undefined): FeedItem['author']['kind'] {
  switch (kind) {
    case 'impostor':
      return 'company';
    case 'fan':
    case undefined:
      return 'person';
    default:
      return kind;
  }
}
