import { roles } from '../model/parameters/roles';
import { type DeskAnswer, type Line, lines, type Roster, type Shift, shifts } from '../vocabulary';
import { answerEnquiries, fitOf } from './answers';
import type { Storm } from './storm';
import type { Waiting, World } from './world';

/** [J5] When helpers do less, as minutes of a day. */
const gap = { from: 2 * 60, to: 5 * 60 } as const;

/** The seat in whose name helpers answer: nobody's. */
export const helpersSeat = 'helpers';

export const nobodyAtTheDesk: Roster = {
  day: { open: 0, direct: 0 },
  late: { open: 0, direct: 0 },
  night: { open: 0, direct: 0 },
};

/** [J4] The shift at a minute of the scenario: day from six, late from two in the afternoon, night from ten. */
export function shiftAt(minute: number): Shift {
  const ofDay = minute % (24 * 60);
  if (ofDay < 6 * 60 || ofDay >= 22 * 60) return 'night';
  return ofDay < 14 * 60 ? 'day' : 'late';
}

/** [J5] Between two and five at night people do half of what they do otherwise. */
export function inTheGap(minute: number): boolean {
  const ofDay = minute % (24 * 60);
  return ofDay >= gap.from && ofDay < gap.to;
}

/** [J5] What a helper of the shift on duty does of what a rested one does by day, 0..1. */
export function strengthOf({ minute, tired, wokenUntilP, tick }: World): number {
  if (tick * 1000 < wokenUntilP) return 1;
  return (1 - roles.slowed.value * tired[shiftAt(minute)]) * (inTheGap(minute) ? roles.atNight.value : 1);
}

/** [J4] A second of the helpers' work: they answer what has waited longest on their line, as a template does. */
export function helpersWork(storm: Storm, world: World, tick: number): void {
  const shift = shiftAt(world.minute);
  const strength = strengthOf(world);
  for (const line of lines) {
    world.helperCredit[line] +=
      (world.roster[shift][line] * strength * 1000) / (roles.helperSeconds.value * 1000);
    while (world.helperCredit[line] >= 1) {
      world.helperCredit[line] -= 1;
      helperAnswers(storm, world, line, tick * 1000);
    }
  }
  for (const one of shifts) {
    const people = one === shift ? world.roster[one].open + world.roster[one].direct : 0;
    const change = people > 0 ? people * roles.tires.value : -roles.rests.value;
    world.tired[one] = Math.min(1, Math.max(0, world.tired[one] + change));
  }
}

function helperAnswers(storm: Storm, world: World, line: Line, p: number): void {
  const next = world.waiting.find((one) => one.takenBy === null && lineOf(storm, one) === line);
  const enquiry = storm.plan.enquiries.get(next?.enquiryId ?? '');
  if (!next || !enquiry) return;
  const answer: DeskAnswer = fitOf(enquiry, 'private') >= fitOf(enquiry, 'explain') ? 'private' : 'explain';
  answerEnquiries(storm, world, p, {
    seatId: helpersSeat,
    enquiryIds: [next.id],
    answer,
    template: true,
  });
}

const directKinds: readonly string[] = ['call', 'mail', 'messenger', 'internal'];

function lineOf({ plan }: Storm, { enquiryId }: Waiting): Line {
  const channel = plan.channels.get(plan.enquiries.get(enquiryId)?.channel ?? '');
  return channel && directKinds.includes(channel.kind) ? 'direct' : 'open';
}

/** [J6] Everybody at the desk is awake for two minutes of play, and more tired after it. */
export function wakeDesk(world: World, p: number): void {
  world.wakings += 1;
  world.wokenUntilP = p + roles.wokenSeconds.value * 1000;
  for (const one of shifts) world.tired[one] = Math.min(1, world.tired[one] + roles.wokenTires.value);
}
