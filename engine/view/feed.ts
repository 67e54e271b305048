import type { Round, Team } from '../round';
import { type Scenario, wordsIn } from '../scenario';
import type { Role } from '../vocabulary';
import { isAnswerable } from '../world/feed-channel';
import { planOf } from '../world/plan';
import { isUnseen, unwatched } from '../world/watching';
import type { FeedEntry, World } from '../world/world';
import { countsOf } from './counts';
import { saidBy } from './feed-line';
import { leaningOfEntry } from './leaning';
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
