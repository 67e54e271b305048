import { creditReplies } from '../model/desk';
import { credit, raiseBlame } from '../model/effects';
import { desk } from '../model/parameters/desk';
import type { Enquiry } from '../scenario/structure';
import type { DeskAnswer } from '../vocabulary';
import { asWritten } from './as-written';
import type { Storm } from './storm';
import { answerHasSequel } from './threads';
import type { Answered, World } from './world';

/** [K3] What usually fits: 1 fits, 0.5 is acceptable, 0 is poor, -1 does harm (docs/model.md#complaints; sizes assumed). */
const usualFits: Record<Enquiry['kind'], Record<DeskAnswer, number>> = {
  right: { own: 1, private: 0.5, explain: 0, leave: -0.5, report: -1 },
  wrong: { explain: 1, private: 0.5, own: 0, leave: 0, report: -1 },
  troll: { leave: 1, report: 0.5, explain: 0, private: 0, own: -0.5 },
  journalist: { private: 1, explain: 0.5, own: 0, leave: -1, report: -1 },
  fake: { report: 1, explain: 0.5, leave: 0, private: 0, own: -1 },
};

/** [K2] How well an answer fits an enquiry: as the author says, or as is usual for its kind. */
export function fitOf(enquiry: Enquiry, answer: DeskAnswer): number {
  return enquiry.fits?.[answer] ?? usualFits[enquiry.kind][answer];
}

/** [K2] Answers leave the queue; good ones earn goodwill, harmful ones are told on. */
export function answerEnquiries(
  storm: Storm,
  world: World,
  p: number,
  by: { seatId: string; enquiryIds: string[]; answer: DeskAnswer; template: boolean },
): void {
  for (const id of by.enquiryIds) {
    const waiting = world.waiting.find((one) => one.id === id);
    const enquiry = storm.plan.enquiries.get(waiting?.enquiryId ?? '');
    if (!waiting || !enquiry) continue;
    const fit = by.template
      ? Math.min(desk.templateFit.value, fitOf(enquiry, by.answer))
      : fitOf(enquiry, by.answer);
    const { enquiryId, voice, arrivedP, after } = waiting;
    world.waiting = world.waiting.filter((one) => one.id !== id);
    const answered: Answered = {
      id,
      enquiryId,
      voice,
      seatId: by.seatId,
      answer: by.answer,
      fit,
      p,
      waitedMs: p - arrivedP,
      after,
    };
    world.answered.push(answered);
    answerHasSequel(storm, world, enquiry, answered, by.template);
    settle(world, fit * asWritten(world, 1), by.template);
  }
}

/** What an answer earns and costs. */
function settle(world: World, fit: number, template: boolean): void {
  if (fit > 0) creditReplies(world.model, fit * desk.standsFor.value, template ? 'template' : 'personal');
  if (fit < 0) {
    raiseBlame(world.model, -desk.harmBlame.value * fit);
    credit(world.model, 'customers', desk.harmGoodwill.value * fit);
  }
}
