import type { Enquiry } from '../scenario/structure';
import { chance, purpose } from './dice';
import { mayHappen } from './holds';
import { minuteAt } from './plan';
import type { Storm } from './storm';
import type { Answered, World } from './world';

/** [K6] What an answer brings about: the next turn from the same person, or an inject that shows the reply. */
export function answerHasSequel(
  storm: Storm,
  world: World,
  { next = [] }: Enquiry,
  { id, enquiryId, voice, answer, p }: Answered,
  template: boolean,
): void {
  for (const { answers, enquiry, inject, minutes } of next) {
    if (!answers.includes(answer)) continue;
    const due = minuteAt(storm.plan, p) + minutes;
    if (enquiry !== undefined) world.returning.push({ enquiryId: enquiry, voice, after: id, due });
    if (inject === undefined || world.shown[inject] || world.happened[inject] !== undefined) continue;
    world.shown[inject] = { enquiryId, voice, answer, template };
    world.pending.push({ kind: 'inject', id: inject, due, until: null });
  }
}

/** [K6] Whoever writes again is at the desk when their time has come, however long the queue is. */
export function peopleComeBack(storm: Storm, world: World, tick: number): void {
  if (!world.returning.some(({ due }) => due <= world.minute)) return;
  const before = world.returning;
  world.returning = before.filter(({ due }) => due > world.minute);
  for (const { enquiryId, voice, after, due } of before) {
    const enquiry = storm.plan.enquiries.get(enquiryId);
    if (due > world.minute || !enquiry || !mayHappen(storm.plan, world, enquiry)) continue;
    world.enquiriesDue += 1;
    world.enquiriesArrived += 1;
    const id = turnId(storm, after, enquiryId);
    world.waiting.push({ id, enquiryId, voice, arrivedP: tick * 1000, takenBy: null, after });
  }
}

/** Tells nothing, and is the same in every replay: made of the answer that it follows. */
function turnId({ plan, seed }: Storm, after: string, enquiryId: string): string {
  const place = plan.enquiryPlaces.get(enquiryId) ?? 0;
  return `${after}-${Math.floor(chance(seed, purpose.enquiryTurn, place) * 0x1_0000).toString(36)}`;
}
