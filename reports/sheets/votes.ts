import type { Event } from '@/engine/event';
import { seatPlaces } from '@/engine/replay/places';
import { standing } from '@/engine/replay/standing';
import { wordsIn } from '@/engine/scenario';
import type { EndedRound } from '../reading/ended-round';
import { peopleOf } from '../reading/people';
import { type Row, type SheetMaker, type SheetWords, seconds } from './sheet';

type Vote = Extract<Event, { type: 'vote-cast' }> & { p: number; stands: boolean; team: string };

/** Every vote of every person, also those that were changed; without names, how each team's votes stood at the end. */
export const votes: SheetMaker = (ended, words, names) =>
  names ? byPerson(ended, words) : byTeam(ended, words);

function byPerson(ended: EndedRound, words: SheetWords): ReturnType<SheetMaker> {
  const cast = castVotes(ended, words);
  const last = new Map(
    cast.filter(({ stands }) => stands).map((vote) => [`${vote.seatId} ${vote.decisionId}`, vote]),
  );
  const people = peopleOf(ended);
  const { decisions } = wordsIn(ended.round.scenario, words.language);
  return {
    columns: [
      ...([
        'seconds',
        'team',
        'nickname',
        'roles',
        'decisionId',
        'question',
        'responseId',
        'response',
      ] as const),
      ...(['confidence', 'counted'] as const),
    ],
    rows: cast.map((vote): Row => {
      const { seatId, decisionId, responseId } = vote;
      const person = people.get(seatId);
      return {
        seconds: seconds(vote.p),
        team: vote.team,
        nickname: person?.nickname ?? '',
        roles: person?.roles.map(words.role).join(', ') ?? '',
        decisionId,
        question: decisions[decisionId]?.question ?? '',
        responseId,
        response: decisions[decisionId]?.responses[responseId]?.label ?? responseId,
        confidence: vote.confidence ?? null,
        counted: last.get(`${seatId} ${decisionId}`) === vote ? words.yes : words.no,
      };
    }),
  };
}

/** The votes in the order in which they fell, undone ones too, each with the team that its seat was in at that moment. */
function castVotes({ round, log }: EndedRound, words: SheetWords): Vote[] {
  const places = seatPlaces(round);
  const index = new Map(round.teams.map((team) => [team.id, team.index]));
  const stand = new Set(standing(log));
  return log.flatMap((entry) =>
    entry.events.flatMap((event) => {
      places.follow(event, entry.p);
      if (event.type !== 'vote-cast') return [];
      const team = words.team(index.get(places.teamOf(event.seatId) ?? '') ?? 0);
      return { ...event, p: entry.p, stands: stand.has(entry), team };
    }),
  );
}

function byTeam({ round, debrief }: EndedRound, words: SheetWords): ReturnType<SheetMaker> {
  const { decisions } = wordsIn(round.scenario, words.language);
  return {
    columns: ['team', 'decisionId', 'question', 'responseId', 'response', 'votes'],
    rows: debrief.teams.flatMap(({ index, decisions: made }) =>
      made.flatMap(({ decisionId, split }) =>
        split.map(({ responseId, votes: count }) => ({
          team: words.team(index),
          decisionId,
          question: decisions[decisionId]?.question ?? '',
          responseId,
          response: decisions[decisionId]?.responses[responseId]?.label ?? responseId,
          votes: count,
        })),
      ),
    ),
  };
}
