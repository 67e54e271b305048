import { hundredth, tenth } from '../figures';
import { outlook } from '../model/outlook';
import { at, get } from '../model/state';
import { usualPriorities } from '../priorities';
import type { Round, Team } from '../round';
import { presentSeats } from '../rules/voting';
import { languageRead, type Scenario, wordsIn } from '../scenario';
import type { Inject } from '../scenario/structure';
import { planOf } from '../world/plan';
import type { FeedEntry } from '../world/world';
import { feedItem } from './feed';
import { lowFor } from './lows';
import { forkView, rewindView } from './moments';
import { saidViews } from './said';
import { clockView } from './shared';
import { stageOpen, stageReveal } from './stage-decision';
import { tells } from './team-figures';
import type { ProjectorView } from './types';

/** Energy from which news is broken over everything (docs/model.md#news-and-luck). */
const breakingEnergy = 20;
/** Lines of the crowd that pass below, and the teams whose newest ones they are. */
const tickerLines = 6;
/** Lines of a group chat that the wall has room for. */
const chatLines = 3;

/** [V6] What the room may see: no private fact, no choice before it is made, counts instead of votes. */
export function viewForProjector(round: Round, language: string): ProjectorView {
  const words = wordsIn(round.scenario, language);
  const playing = round.teams.filter((team) => team.seats.length > 0);
  return {
    kind: 'projector',
    roundId: round.id,
    stage: round.stage,
    blank: round.blank,
    rewinds: rewindView(round),
    forked: forkView(round),
    scenario: {
      ...{ title: words.title, tagline: words.tagline, company: words.company },
      language: languageRead(round.scenario, language),
    },
    clock: clockView(round, language),
    teams: round.teams.map((team) => teamLine(round, team)),
    worksCouncil: Boolean(round.settings.worksCouncil),
    headline: headline(round, playing, language),
    breaking: breaking(round, playing, language),
    said: saidViews(round, language),
    storm: storm(round, playing),
    ticker: ticker(round, playing, language),
    open: stageOpen(round, playing, language),
    reveal: stageReveal(round, playing, language),
    ranking: round.settings.ranking,
  };
}

function teamLine(round: Round, team: Team): ProjectorView['teams'][number] {
  const present = presentSeats(team);
  const { ballot } = team;
  return {
    id: team.id,
    index: team.index,
    names: team.seats.map((seat) => seat.nickname),
    present: present.length,
    voted: ballot ? present.filter((seatId) => ballot.votes[seatId]).length : 0,
    deciding: ballot !== null,
    heading: heading(round, team),
  };
}

/** [E4] On one scale for all teams: the usual weights, whole points. */
function heading(round: Round, team: Team): number | null {
  if (!round.settings.ranking || round.stage === 'lobby' || !tells(round, team)) return null;
  return Math.round(lowFor(outlook(team.world.model), usualPriorities)) + 0;
}

type Seen = { entry: FeedEntry; inject: Inject; p: number };

/** What the script has brought to every team in the open, newest last. */
function seenByAll({ scenario }: Round, playing: Team[]): Seen[] {
  const { injects } = planOf(scenario);
  const [first] = playing;
  return (first?.world.feed ?? []).flatMap((entry) => {
    const inject = entry.source.from === 'inject' ? injects.get(entry.source.id) : undefined;
    if (!inject || inject.to) return [];
    const reached = playing.map(({ world }) => world.happened[inject.id]);
    if (reached.some((p) => p === undefined)) return [];
    return [{ entry, inject, p: Math.max(...reached.map((p) => p ?? 0)) }];
  });
}

/** Kinds that reach the company alone: everybody in the teams has them, the story's public has not. */
const direct: readonly string[] = ['call', 'mail', 'letter', 'internal'];

/** The last scripted item that every team has seen. */
function headline(round: Round, playing: Team[], language: string): ProjectorView['headline'] {
  const seen = seenByAll(round, playing).at(-1);
  const [first] = playing;
  if (!first || !seen) return null;
  const item = feedItem(round, first.world, seen.entry, language);
  const chat = item.extras?.messages?.slice(0, chatLines).map(({ by, text }) => `${by}: ${text}`);
  return {
    text: item.headline ?? chat?.join('\n') ?? item.text,
    author: item.author.name,
    channelName: item.channelName,
    minute: item.minute,
    picture: item.picture,
    direct: direct.includes(item.kind),
  };
}

/** The newest public thing that is loud enough to break over everything. */
function breaking(round: Round, playing: Team[], language: string): ProjectorView['breaking'] {
  const loud = seenByAll(round, playing).findLast(
    ({ inject }) => (inject.news?.energy ?? 0) >= breakingEnergy && !direct.includes(inject.kind),
  );
  const [first] = playing;
  if (!first || !loud) return null;
  const item = feedItem(round, first.world, loud.entry, language);
  return { text: item.headline ?? item.text, author: item.author.name, p: loud.p };
}

/** The storm in the middle of the teams: mentions against a normal day, and the share of people who have heard. */
function storm(round: Round, playing: Team[]): ProjectorView['storm'] {
  const telling = playing.filter((team) => tells(round, team));
  return {
    mentions: tenth(middle(telling.map(({ world }) => get(world.model, at.V)))),
    heard: hundredth(middle(telling.map(({ world }) => get(world.model, at.Aw)))),
  };
}

function middle(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** What people say in the open, of several teams' streets, and the tags of the script. */
function ticker(round: Round, playing: Team[], language: string): ProjectorView['ticker'] {
  const lines = playing.slice(0, tickerLines).flatMap(({ world }) => {
    const recent = world.feed.filter(({ source }) => source.from === 'crowd').slice(-2);
    return recent.flatMap((entry) => {
      const item = feedItem(round, world, entry, language);
      return item.kind === 'internal' ? [] : [item.text];
    });
  });
  return { lines: [...new Set(lines)].slice(0, tickerLines), tags: tags(round.scenario, playing) };
}

function tags(scenario: Scenario, playing: Team[]): string[] {
  const { injects } = planOf(scenario);
  const [first] = playing;
  const used = (first?.world.feed ?? []).flatMap(({ source }) =>
    source.from === 'inject' && playing.every(({ world }) => world.happened[source.id] !== undefined)
      ? (injects.get(source.id)?.hashtags ?? [])
      : [],
  );
  return [...new Set(used.toReversed())].slice(0, 3);
}
