import type { Team } from '@/engine/round';
import { wordsIn } from '@/engine/scenario';
import type { Enquiry } from '@/engine/scenario/structure';
import { enquiryKinds } from '@/engine/vocabulary';
import type { Answered } from '@/engine/world/world';
import type { EndedRound } from '../reading/ended-round';
import { peopleOf } from '../reading/people';
import { type Row, type SheetMaker, type SheetWords, seconds } from './sheet';

/** Every answer at the desk; without names, each team's answers by the kind of enquiry. */
export const desk: SheetMaker = (ended, words, names) =>
  names ? byAnswer(ended, words) : byKind(ended, words);

function byAnswer(ended: EndedRound, words: SheetWords): ReturnType<SheetMaker> {
  const people = peopleOf(ended);
  const { enquiries } = wordsIn(ended.round.scenario, words.language);
  const kinds = kindsOf(ended);
  const rowOf = (team: Team, one: Answered): Row => ({
    team: words.team(team.index),
    seconds: seconds(one.p),
    nickname: people.get(one.seatId)?.nickname ?? '',
    enquiry: enquiries[one.enquiryId]?.text ?? one.enquiryId,
    enquiryKind: words.enquiryKind(kinds.get(one.enquiryId) ?? 'right'),
    answer: words.answer(one.answer),
    fit: one.fit,
    waitedSeconds: seconds(one.waitedMs),
  });
  return {
    columns: ['team', 'seconds', 'nickname', 'enquiry', 'enquiryKind', 'answer', 'fit', 'waitedSeconds'],
    rows: ended.round.teams.flatMap((team) => team.world.answered.map((one) => rowOf(team, one))),
  };
}

function byKind(ended: EndedRound, words: SheetWords): ReturnType<SheetMaker> {
  const kinds = kindsOf(ended);
  const rowsOf = (team: Team): Row[] =>
    enquiryKinds.flatMap((kind) => {
      const answers = team.world.answered.filter(({ enquiryId }) => kinds.get(enquiryId) === kind);
      if (answers.length === 0) return [];
      return {
        team: words.team(team.index),
        enquiryKind: words.enquiryKind(kind),
        answers: answers.length,
        fit: mean(answers.map(({ fit }) => fit)),
        waitedSeconds: seconds(mean(answers.map(({ waitedMs }) => waitedMs))),
      };
    });
  return {
    columns: ['team', 'enquiryKind', 'answers', 'fit', 'waitedSeconds'],
    rows: ended.round.teams.flatMap(rowsOf),
  };
}

function kindsOf({ round }: EndedRound): Map<string, Enquiry['kind']> {
  return new Map(round.scenario.structure.enquiries.map(({ id, kind }) => [id, kind]));
}

function mean(values: number[]): number {
  return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 100) / 100;
}
