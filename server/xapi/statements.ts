import type { Debrief } from '@/engine/debrief/types';
import type { Event, LogEntry, ResolvedEvent } from '@/engine/event';
import { standing } from '@/engine/replay/standing';
import type { Round } from '@/engine/round';
import { opaqueId, type RecordTelling, type StatementActor, seatActor, teamActor } from './actors';

/** What was done; docs/xapi.md says what each means. */
export const verbs = {
  voted: 'urn:golden-hour:verb:voted',
  decided: 'urn:golden-hour:verb:decided',
  published: 'urn:golden-hour:verb:published',
  verified: 'urn:golden-hour:verb:verified',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
} as const;

type Verb = keyof typeof verbs;
type Result = {
  completion?: boolean;
  response?: string;
  score?: { scaled: number; raw: number; min: 0; max: 100 };
};

/** A statement of xAPI 1.0.3. */
export type Statement = {
  id: string;
  actor: StatementActor;
  verb: { id: string; display: { en: string } };
  object: { objectType: 'Activity'; id: string; definition: { type: string } };
  result: Result;
  context: {
    registration: string;
    platform: 'Golden Hour';
    contextActivities: { grouping: { id: string }[] };
  };
  timestamp: string;
  version: '1.0.3';
};

/** A round that is over, as its statements are made of it. */
export type Played = {
  roundId: string;
  /** as it is at its end */
  round: Round;
  log: LogEntry[];
  debrief: Pick<Debrief, 'teams'> | null;
  /** epoch ms */
  endedAt: number;
};

type Said = {
  actor: StatementActor;
  verb: Verb;
  object: string;
  type: string;
  result: Result;
  at: number;
  key: string;
};

/**
 * What people chose, wrote, checked and reached, oldest first; lines that a rewind took back are left out. The same round gives the
 * same statements with the same ids, so that whoever is told twice knows. Simulated players say nothing.
 */
export function xapiStatements(played: Played, telling: RecordTelling): Statement[] {
  const done = standing(played.log).flatMap((entry) =>
    entry.events.flatMap((event, index) => {
      const said = saidIn(event, { played, telling, entry, index });
      return said ? [said] : [];
    }),
  );
  return [...done, ...results(played, telling)].map((said) => statement(said, played));
}

type Source = { played: Played; telling: RecordTelling; entry: LogEntry; index: number };

function saidIn(event: Event, source: Source): Said | undefined {
  if (event.type === 'decision-resolved') return decided(event, source);
  if (!('seatId' in event)) return undefined;
  const { played, telling } = source;
  const actor = seatActor(played, event.seatId, telling);
  if (!actor) return undefined;
  const by = { actor, ...toldAt(source) };
  switch (event.type) {
    case 'vote-cast': {
      const result = { response: event.responseId };
      return { ...by, verb: 'voted', ...about(source, 'decision', event.decisionId), result };
    }
    case 'words-submitted': {
      const { occasion, postId, text } = event;
      const object = about(source, occasion.as, occasion.as === 'statement' ? occasion.decisionId : postId);
      const result = telling.teamsFrom === undefined ? { response: text } : {};
      return { ...by, verb: 'published', ...object, result };
    }
    case 'check-begun': {
      const result = { response: event.check };
      return { ...by, verb: 'verified', ...about(source, 'fact', event.factId), result };
    }
    default:
      return undefined;
  }
}

function decided(event: ResolvedEvent, source: Source): Said | undefined {
  const actor = teamActor(source.played, event.teamId, source.telling);
  if (!actor) return undefined;
  const result = { response: event.responseId ?? 'none' };
  return {
    actor,
    verb: 'decided',
    ...about(source, 'decision', event.decisionId),
    result,
    ...toldAt(source),
  };
}

function toldAt({ entry, index }: Source): Pick<Said, 'at' | 'key'> {
  return { at: entry.at, key: `${entry.seq} ${index}` };
}

function about({ played }: Source, type: string, id: string): Pick<Said, 'object' | 'type'> {
  return { object: `urn:golden-hour:${played.round.scenario.slug}:${type}:${id}`, type };
}

/** One for each team that has a result. */
function results(played: Played, telling: RecordTelling): Said[] {
  const { round, debrief, endedAt } = played;
  return (debrief?.teams ?? []).flatMap(({ teamId, marks: { outcome } }) => {
    const actor = teamActor(played, teamId, telling);
    if (!outcome || !actor) return [];
    const raw = Math.round((outcome.usual?.score ?? outcome.score) * 10) / 10;
    const score = { scaled: Math.round(raw * 10) / 1000, raw, min: 0 as const, max: 100 as const };
    const object = `urn:golden-hour:${round.scenario.slug}`;
    const result = { completion: true, score };
    return [
      { actor, verb: 'completed', object, type: 'scenario', result, at: endedAt, key: `result ${teamId}` },
    ];
  });
}

function statement(
  { actor, verb, object, type, result, at, key }: Said,
  { roundId, round }: Played,
): Statement {
  return {
    id: opaqueId(roundId, key),
    actor,
    verb: { id: verbs[verb], display: { en: verb } },
    object: { objectType: 'Activity', id: object, definition: { type: `urn:golden-hour:type:${type}` } },
    result,
    context: {
      registration: opaqueId(roundId, 'round'),
      platform: 'Golden Hour',
      contextActivities: { grouping: [{ id: `urn:golden-hour:${round.scenario.slug}` }] },
    },
    timestamp: new Date(at).toISOString(),
    version: '1.0.3',
  };
}
