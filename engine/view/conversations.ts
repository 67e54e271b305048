import type { Round, Team } from '../round';
import { wordsIn } from '../scenario';
import type { Persona } from '../scenario/structure';
import { ownSources } from '../world/feed';
import { planOf } from '../world/plan';
import type { FeedEntry, World } from '../world/world';
import type { Conversation } from './console';
import { feedItem } from './feed';

/** So many of the last lines are shown: of its own and those about it, and of those to it, which may want an answer. */
const most = { other: 20, to: 60 };

type Said = Conversation['said'][number];
type Wrote = Conversation['wrote'][number];

/** What each persona has said, and what teams have written to it or about it. Personas with neither are left out. */
export function conversations(round: Round, language: string): Conversation[] {
  const said = saidByPersona(round, language);
  const wrote = wroteToPersonas(round, language);
  return round.scenario.structure.personas.flatMap(({ id }) => {
    const [own, theirs] = [said.get(id) ?? [], wrote.get(id) ?? []];
    if (own.length + theirs.length === 0) return [];
    const [to, about] = [
      theirs.filter(({ how }) => how === 'to'),
      theirs.filter(({ how }) => how === 'about'),
    ];
    const shown = [...last(to, most.to), ...last(about, most.other)];
    return { personaId: id, said: last(own, most.other), wrote: last(shown, shown.length) };
  });
}

function last<Line extends { p: number }>(lines: Line[], count: number): Line[] {
  return count === 0 ? [] : [...lines].sort((a, b) => a.p - b.p).slice(-count);
}

/** The persona behind a line; undefined for the crowd and the company. */
function personaOf({ scenario }: Round, { source }: FeedEntry): string | undefined {
  if (source.from === 'posted') return source.personaId;
  return source.from === 'inject' ? planOf(scenario).injects.get(source.id)?.persona : undefined;
}

/** One line for what reached several teams, with the first moment at which it did. */
function saidByPersona(round: Round, language: string): Map<string, Said[]> {
  const { company } = round.scenario.structure;
  const { injects } = planOf(round.scenario);
  const lines = new Map<string, Said>();
  const found = new Map<string, Said[]>();
  for (const { index, world } of round.teams)
    for (const entry of world.feed) {
      const { source } = entry;
      if (source.from !== 'inject' && source.from !== 'posted') continue;
      const key = source.from === 'inject' ? source.id : keyOf(index, entry);
      const known = lines.get(key);
      if (known) {
        known.teams.push(index);
        continue;
      }
      const personaId = source.from === 'inject' ? injects.get(source.id)?.persona : source.personaId;
      if (personaId === undefined || personaId === company) continue;
      const line = { ...saidLine(round, world, entry, language), key, teams: [index] };
      lines.set(key, line);
      addTo(found, personaId, line);
    }
  return found;
}

function addTo<Line>(found: Map<string, Line[]>, personaId: string, line: Line): void {
  const lines = found.get(personaId);
  if (lines) lines.push(line);
  else found.set(personaId, [line]);
}

/** Of a post by hand: the same to several teams is one, an answer stands alone. */
function keyOf(index: number, { p, n, source }: FeedEntry): string {
  const answers = source.from === 'posted' && source.replyTo !== undefined;
  return answers ? `answer ${index} ${n}` : `post ${p} ${JSON.stringify(source)}`;
}

type SaidLine = Omit<Said, 'key' | 'teams'>;

const saidLines = new WeakMap<FeedEntry, Map<string, SaidLine>>();

function saidLine(round: Round, world: World, entry: FeedEntry, language: string): SaidLine {
  return keptWith(saidLines, entry, language, () => {
    const item = feedItem(round, world, entry, language);
    const { p, minute, channelName, headline, text, picture, replyTo } = item;
    const isAnswer = entry.source.from === 'posted' && replyTo !== null;
    const words = [headline, text].filter(Boolean).join(' ');
    return { p, minute, channelName, picture, text: words, answers: isAnswer ? replyTo : null };
  });
}

/** A line never changes once it is in a feed, and a console asks again every second: what was made of it stays with it. */
function keptWith<Made>(
  kept: WeakMap<FeedEntry, Map<string, Made>>,
  entry: FeedEntry,
  language: string,
  make: () => Made,
): Made {
  const inLanguages = kept.get(entry) ?? new Map<string, Made>();
  const before = inLanguages.get(language);
  if (before !== undefined) return before;
  const made = make();
  kept.set(entry, inLanguages.set(language, made));
  return made;
}

/** The company's own lines, at each persona that they answer or name. */
function wroteToPersonas(round: Round, language: string): Map<string, Wrote[]> {
  const found = new Map<string, Wrote[]>();
  for (const team of round.teams) {
    const answered = answeredIn(team);
    for (const entry of team.world.feed) {
      if (!ownSources.includes(entry.source.from)) continue;
      const { n, p, minute } = entry;
      const { text, at } = addressed(round, team, entry, language);
      for (const [personaId, how] of at) {
        const line = { teamId: team.id, index: team.index, n, p, minute: Math.round(minute), text, how };
        addTo(found, personaId, { ...line, answered: answered.has(`${personaId} ${n}`) });
      }
    }
  }
  return found;
}

/** Which persona has answered which line of a team, as "persona line". */
function answeredIn({ world }: Team): Set<string> {
  const pairs = world.feed.flatMap(({ source }) =>
    source.from === 'posted' && source.replyTo !== undefined ? `${source.personaId} ${source.replyTo}` : [],
  );
  return new Set(pairs);
}

type Addressed = { text: string; at: [personaId: string, how: Wrote['how']][] };

const addressedLines = new WeakMap<FeedEntry, Map<string, Addressed>>();

function addressed(round: Round, team: Team, entry: FeedEntry, language: string): Addressed {
  return keptWith(addressedLines, entry, language, () => {
    const { text, replyTo } = feedItem(round, team.world, entry, language);
    const line = replyTo === null ? undefined : team.world.feed[replyTo - 1];
    const to = line && personaOf(round, line);
    const at = callNames(round, language).flatMap(([id, names]): Addressed['at'] => {
      if (id === to) return [[id, 'to']];
      return names.test(text) ? [[id, 'about']] : [];
    });
    return { text, at };
  });
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
