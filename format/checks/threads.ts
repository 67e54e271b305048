import type { Structure } from '@/engine/scenario/structure';
import { fromDesk, turnsFrom } from '@/engine/scenario/threads';
import type { Path } from '../problem';
import { type Check, type Finding, inStructure } from './check';

/** The turns of a thread that a desk can be asked to follow. */
const mostTurns = 3;

/** What an answer at the desk brings about comes from there alone, and a thread ends. */
export const threads: Check = ({ structure }) => [
  ...structure.enquiries.flatMap((enquiry, i) => [
    ...(enquiry.next ?? []).flatMap((next, k) => namesOne(next, ['enquiries', i, 'next', k])),
    ...ends(structure, enquiry.id, ['enquiries', i, 'next']),
  ]),
  ...comesFromDeskAlone(structure),
];

type Next = NonNullable<Structure['enquiries'][number]['next']>[number];

function namesOne({ enquiry, inject }: Next, path: Path): Finding[] {
  if (enquiry !== undefined || inject !== undefined) return [];
  return [inStructure(path, 'needs "enquiry" (the next turn) or "inject" (what is made of the reply)')];
}

function ends({ enquiries }: Structure, id: string, path: Path): Finding[] {
  const turns = turnsFrom(new Map(enquiries.map((one) => [one.id, one])), id);
  if (turns === Number.POSITIVE_INFINITY) return [inStructure(path, 'this thread comes back to itself')];
  return turns > mostTurns
    ? [inStructure(path, `this thread has ${turns} turns; ${mostTurns} are the most`)]
    : [];
}

function comesFromDeskAlone(structure: Structure): Finding[] {
  const { turns, screenshots } = fromDesk(structure);
  return [
    ...structure.injects.flatMap(({ id, at, after, deck, hearing }, i) =>
      screenshots.has(id) && (at !== undefined || after || deck || hearing)
        ? [inStructure(['injects', i], 'comes from an answer at the desk: take its own time away')]
        : [],
    ),
    ...structure.enquiries.flatMap(({ id, at, until, speaker }, i) =>
      turns.has(id) && (at !== undefined || until !== undefined || speaker !== undefined)
        ? [
            inStructure(
              ['enquiries', i],
              'is a later turn of a thread: it has no time and no speaker of its own',
            ),
          ]
        : [],
    ),
  ];
}
