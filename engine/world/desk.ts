import { setDesk } from '../model/desk';
import { desk } from '../model/parameters/desk';
import { at, get } from '../model/state';
import type { Enquiry } from '../scenario/structure';
import { asWritten } from './as-written';
import { chance, purpose } from './dice';
import { mayHappen } from './holds';
import type { Storm } from './storm';
import { voiceFor } from './voices';
import type { World } from './world';

/** How long a pinned FAQ works, in play ms. */
export const faqMs = 1000 * desk.faqSeconds.value;
/** A desk shows no more than this; what comes on top is turned away. */
const mostWaiting = 40;

/** [K1] Enquiries a minute of play that reach the team's desk now. */
export function inflowPerMinute(storm: Storm, world: World, p: number): number {
  const loudness = 0.5 + 0.5 * Math.log10(Math.max(1, get(world.model, at.V)));
  const pinned = p < world.faqUntilP ? 1 - desk.faqShare.value : 1;
  const copied = get(world.model, at.hour) < get(world.model, at.copycatsUntil) ? desk.copycats.value : 1;
  return storm.plan.scenario.structure.desk.perMinute * loudness * pinned * copied;
}

/** [K1] Enquiries arrive as fast as attention grows; each comes at most twice, the second time from somebody else. */
export function enquiriesArrive(storm: Storm, world: World, tick: number): void {
  world.enquiryCredit += inflowPerMinute(storm, world, tick * 1000) / 60;
  while (world.enquiryCredit >= 1) {
    world.enquiryCredit -= 1;
    world.enquiriesDue += 1;
    if (asWritten(world, world.waiting.length) < mostWaiting) arrive(storm, world, tick);
  }
}

function arrive(storm: Storm, world: World, tick: number): void {
  const next = nextEnquiry(storm, world);
  if (!next) return;
  world.noiseCredit += world.noise;
  // [W13] What isn't heard is counted, so that the wait customers feel is the one of the script.
  if (world.noiseCredit < 1 - tiny) {
    world.unheard.push(next.enquiryId);
    return;
  }
  world.noiseCredit -= 1;
  comes(storm, world, next, tick);
  for (; world.noiseCredit >= 1 - tiny && world.waiting.length < mostShown; world.noiseCredit -= 1) {
    const id = extraId(storm, world.extra.length);
    world.extra.push(id);
    comes(storm, world, { ...next, id }, tick);
  }
}

/** Sums of tenths are off by less. */
const tiny = 1e-6;
/** Of a queue turned up no more than this is shown. */
const mostShown = 2 * mostWaiting;

function comes(storm: Storm, world: World, next: { id: string; enquiryId: string }, tick: number): void {
  const { speaker } = storm.plan.enquiries.get(next.enquiryId) ?? {};
  const throwOf = chance(
    storm.seed,
    purpose.enquiryVoice,
    world.enquiriesDue + 0x1_0000 * world.extra.length,
  );
  const voice = voiceFor(storm, world, { speaker, stance: null }, throwOf);
  world.enquiriesArrived += 1;
  world.waiting.push({ ...next, voice, arrivedP: tick * 1000, takenBy: null, after: null });
}

function nextEnquiry(storm: Storm, world: World): { id: string; enquiryId: string } | null {
  const { firstTurns, enquiryPlaces } = storm.plan;
  const first = Math.floor(chance(storm.seed, purpose.enquiry, world.enquiriesDue) * firstTurns.length);
  const come = timesCome(storm, world);
  for (const time of [0, 1]) {
    for (let i = 0; i < firstTurns.length; i++) {
      const enquiry = firstTurns[(first + i) % firstTurns.length];
      const place = enquiryPlaces.get(enquiry?.id ?? '');
      if (enquiry && place !== undefined && come[place] === time && isTime(storm, world, enquiry))
        return { id: secretId(storm, place, time), enquiryId: enquiry.id };
    }
  }
  return null;
}

/** How often each enquiry has come, by its place in the scenario. */
function timesCome({ plan }: Storm, { waiting, answered, unheard, extra }: World): Uint8Array {
  const times = new Uint8Array(plan.enquiryPlaces.size);
  const count = (enquiryId: string) => {
    const place = plan.enquiryPlaces.get(enquiryId);
    if (place !== undefined) times[place] = (times[place] ?? 0) + 1;
  };
  for (const { id, enquiryId } of [...waiting, ...answered]) if (!extra.includes(id)) count(enquiryId);
  unheard.forEach(count);
  return times;
}

/** A name that tells nobody what kind of enquiry it is, and the same in every team and replay. */
function secretId(storm: Storm, place: number, time: number): string {
  return `e${Math.floor(chance(storm.seed, purpose.enquiryId, 2 * place + time) * 0x1_0000_0000).toString(36)}`;
}

function extraId(storm: Storm, number: number): string {
  return `x${Math.floor(chance(storm.seed, purpose.enquiryId, 0x1_0000 + number) * 0x1_0000_0000).toString(36)}`;
}

function isTime(storm: Storm, world: World, enquiry: Enquiry): boolean {
  if (enquiry.at !== undefined && world.minute < enquiry.at) return false;
  if (enquiry.until !== undefined && world.minute > enquiry.until) return false;
  return mayHappen(storm.plan, world, enquiry);
}

/**
 * [K4] The wait that customers feel: the queue divided by what was answered in the last two minutes of play.
 * A minute of play at the desk stands for an hour of the incident.
 */
export function deskWaits(world: World, tick: number): void {
  const since = tick * 1000 - 120_000;
  let answered = 0;
  for (let i = world.answered.length - 1; i >= 0 && (world.answered[i]?.p ?? 0) > since; i--) answered++;
  const perMinute = Math.max(0.5, asWritten(world, answered) / 2);
  const backlog = asWritten(world, world.waiting.length);
  setDesk(world.model, { backlog, latencyHours: backlog / perMinute });
}
