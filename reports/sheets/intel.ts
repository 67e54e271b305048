import type { Team } from '@/engine/round';
import { wordsIn } from '@/engine/scenario';
import { peopleOf } from '../reading/people';
import { type Row, type SheetMaker, seconds } from './sheet';

/** Who held which private fact, from when, and when it was shared; without names, the same without role and person. */
export const intel: SheetMaker = (ended, words, names) => {
  const { scenario, teams } = ended.round;
  const people = peopleOf(ended);
  const texts = wordsIn(scenario, words.language).intel;
  const role = new Map(scenario.structure.intel.map((one) => [one.id, one.role]));
  const rowsOf = ({ index, world }: Team): Row[] =>
    Object.entries(world.intel).map(([id, held]) => ({
      team: words.team(index),
      intel: texts[id]?.title ?? id,
      roles: words.role(role.get(id) ?? 'lead'),
      arrivedSeconds: seconds(held.p),
      sharedSeconds: held.sharedP === null ? null : seconds(held.sharedP),
      nickname: held.sharedBy === null ? '' : (people.get(held.sharedBy)?.nickname ?? ''),
    }));
  return {
    columns: [
      ...(['team', 'intel'] as const),
      ...(names ? (['roles', 'nickname'] as const) : []),
      ...(['arrivedSeconds', 'sharedSeconds'] as const),
    ],
    rows: teams.flatMap(rowsOf),
  };
};
