import { peopleOf } from '../reading/people';
import { type SheetMaker, seconds } from './sheet';

/** What each team wrote to itself. It is made of persons: without names there is none. */
export const chat: SheetMaker = (ended, words, names) => {
  const people = peopleOf(ended);
  const teams = names ? ended.round.teams : [];
  return {
    columns: ['team', 'seconds', 'nickname', 'text'],
    rows: teams.flatMap((team) =>
      team.chat.map(({ seatId, nickname, p, text }) => ({
        team: words.team(team.index),
        seconds: seconds(p),
        nickname: seatId === null ? words.instructor : (people.get(seatId)?.nickname ?? nickname),
        text,
      })),
    ),
  };
};
