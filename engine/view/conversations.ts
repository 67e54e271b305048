import type { Round, Team } from '../round';
import { wordsIn } from '../scenario';
import type { Persona } from '../scenario/structure';
import { ownSources } from '../world/feed';
import { planOf } from '../world/plan';
import type { FeedEntry, World } from '../world/world';
import type { Conversation } from './console';
import { feedItem } from './feed';

/** So many of the last lines of each side are shown. */
const mostLines = 20;

type Said = Conversation['said'][number];
type Wrote = Conversation['wrote'][number];

/** What each persona has said, and what teams have written to it or about it. Personas with neither are left out. */
export function conversations(round: Round, language: string): Conversation[] {
  const said = saidByPersona(round, language);
  const wrote = wroteToPersonas(round, language);
  return round.scenario.structure.personas.flatMap(({ id }) => {
    const [own, theirs] = [said.get(id) ?? [], wrote.get(id) ?? []];
    if (own.length + theirs.length === 0) return [];
    const inTime = <T extends { p: number }>(lines: T[]) => lines.sort((a, b) => a.p - b.p).slice(-mostLines);
    return { personaId: id, said: inTime(own), wrote: inTime(theirs) };
  });
}

/** The persona behind a line; undefined for the crowd and the company. */
function personaOf({ scenario }: Round, { source }: FeedEntry): string | undefined {
  if (source.from === 'posted') return source.personaId;
  return source.from === 'inject' ? planOf(scenario).injects.get(source.id)?.persona : undefined;
}

/** One line for what reached several teams, with the first moment at which it did. */
function saidByPersona(round: Round, language: string): Map<string, Said[]> {
  const { company } = round.scenario.structure;
  const lines = new Map<string, Said>();
  const found = new Map<string, Said[]>();
  for (const { index, world } of round.teams)
    for (const entry of world.feed) {
      const personaId = personaOf(round, entry);
      if (personaId === undefined || personaId === company) continue;
      const key = keyOf(index, entry);
      const known = lines.get(key);
      if (known) {
        known.teams.push(index);
        continue;
      }
      const line = saidLine(round, world, entry, { key, index, language });
      lines.set(key, line);
      found.set(personaId, [...(found.get(personaId) ?? []), line]);
    }
  return found;
}

function keyOf(index: number, { p, n, source }: FeedEntry): string {
  if (source.from === 'inject') return `inject ${source.id}`;
  const answers = source.from === 'posted' && source.replyTo !== undefined;
  return answers ? `answer ${index} ${n}` : `post ${p} ${JSON.stringify(source)}`;
}

function saidLine(
  round: Round,
  world: World,
  entry: FeedEntry,
  { key, index, language }: { key: string; index: number; language: string },
): Said {
  const { p, minute, channelName, headline, text, picture, replyTo } = feedItem(
    round,
    world,
    entry,
    language,
  );
  const isAnswer = entry.source.from === 'posted' && replyTo !== null;
  const words = [headline, text].filter(Boolean).join(' ');
  return {
    ...{ key, p, minute, channelName, picture },
    text: words,
    teams: [index],
    answers: isAnswer ? replyTo : null,
  };
}

/** The company's own lines, at each persona that they answer or name. */
function wroteToPersonas(round: Round, language: string): Map<string, Wrote[]> {
  const namesOf = callNames(round, language);
  const found = new Map<string, Wrote[]>();
  for (const team of round.teams)
    for (const entry of team.world.feed) {
      if (!ownSources.includes(entry.source.from)) continue;
      const { p, minute, text, replyTo } = feedItem(round, team.world, entry, language);
      const answered = replyTo === null ? undefined : team.world.feed[replyTo - 1];
      const to = answered && personaOf(round, answered);
      for (const [personaId, names] of namesOf) {
        const how = personaId === to ? 'to' : names.test(text) ? 'about' : null;
        if (how === null) continue;
        const { n } = entry;
        const line = { teamId: team.id, index: team.index, n, p, minute, text, how } as const;
        const row = { ...line, answered: hasAnswered(team, personaId, n) };
        found.set(personaId, [...(found.get(personaId) ?? []), row]);
      }
    }
  return found;
}

function hasAnswered({ world }: Team, personaId: string, n: number): boolean {
  return world.feed.some(
    ({ source }) => source.from === 'posted' && source.personaId === personaId && source.replyTo === n,
  );
}

/** Whom people call by their last name too. */
const haveLastNames: readonly Persona['kind'][] = ['person', 'journalist', 'fan', 'employee'];
/** A shorter last name stands in too many other words. */
const leastSigns = 4;

/** Finds what each persona is called, as whole words: its name, its account, its last name. The company itself is left out. */
function callNames({ scenario }: Round, language: string): [string, RegExp][] {
  const words = wordsIn(scenario, language).personas;
  const { personas, company } = scenario.structure;
  return personas
    .filter(({ id }) => id !== company)
    .map(({ id, kind, handle }): [string, RegExp] => {
      const name = words[id]?.name ?? id;
      const last = name.split(' ').at(-1) ?? '';
      const hasLast = haveLastNames.includes(kind) && last.length >= leastSigns;
      const names = [name, ...(handle ? [handle] : []), ...(hasLast ? [last] : [])];
      return [id, new RegExp(`(?<![\\p{L}\\d])(?:${names.map(escaped).join('|')})(?![\\p{L}\\d])`, 'iu')];
    });
}

function escaped(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
