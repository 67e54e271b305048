import type { WorldEvent } from '../event';
import type { PlayMs } from '../ids';
import { applyAct } from '../model/act';
import { roles } from '../model/parameters/roles';
import { fireInject } from './advance-world';
import { answerEnquiries } from './answers';
import { turnEnds } from './calls';
import { faqMs } from './desk';
import { post, reachOn } from './feed';
import { freezeMs } from './frozen';
import { wakeDesk } from './helpers';
import { postMoved, wordsJudged, wordsSubmitted } from './own-posts';
import { hourAt, minuteAt } from './plan';
import type { Storm } from './storm';
import type { World } from './world';

/** Seconds of play that watching a further channel keeps a seat from the desk. */
const watchSeconds = 10;

/** Applies one change outside decisions to `world`, in place, at play time `p` (ms); `world` must be a draft of one's own. */
export function changeWorld(storm: Storm, world: World, event: WorldEvent, p: PlayMs): void {
  switch (event.type) {
    case 'enquiry-taken':
      world.waiting = world.waiting.map((one) => takenBy(one, event.seatId, event.enquiryId));
      return;
    case 'enquiry-answered':
      answerEnquiries(storm, world, p, event);
      return;
    case 'faq-pinned':
      world.faqUntilP = p + faqMs;
      return;
    case 'check-begun':
      checkBegun(storm, world, event, p);
      return;
    case 'channel-watched':
      world.watching.push(event.channelId);
      world.watchedSince[event.channelId] = p;
      world.busyUntil[event.seatId] = p + watchSeconds * 1000;
      return;
    case 'intel-shared':
      intelShared(storm, world, event, p);
      return;
    case 'post-held':
      world.held = world.held.filter((id) => id !== event.postId);
      if (event.held) world.held.push(event.postId);
      return;
    case 'post-moved':
      postMoved(storm, world, event);
      return;
    case 'roster-set':
      world.roster = event.roster;
      return;
    case 'people-woken':
      wakeDesk(world, p);
      return;
    case 'account-frozen':
      freeze(world, event, p);
      return;
    case 'story-saved':
      world.saved[event.injectId] = [...(world.saved[event.injectId] ?? []), event.seatId];
      return;
    case 'call-answered':
      callAnswered(storm, world, event, p);
      return;
    case 'words-submitted':
      wordsSubmitted(storm, world, event, p);
      return;
    case 'words-edited':
    case 'words-held':
    case 'words-released':
    case 'words-withdrawn':
      wordsJudged(storm, world, event, p);
      return;
    case 'posted-as':
      postedAs(storm, world, event, p);
      return;
    case 'noise-set':
      world.noise = event.noise;
      return;
    case 'inject-fired':
      fireInject(storm, world, event.injectId, p);
  }
}

type Of<Type extends WorldEvent['type']> = Extract<WorldEvent, { type: Type }>;

function checkBegun(storm: Storm, world: World, event: Of<'check-begun'>, p: PlayMs): void {
  const { factId, check, seatId, quick } = event;
  const usual = storm.plan.facts.get(factId)?.[check]?.seconds ?? 0;
  const seconds = quick ? usual * roles.quickCheck.value : usual;
  const doneP = p + seconds * 1000;
  world.checks.push({ factId, check, seatId, doneP });
  world.busyUntil[seatId] = doneP;
}

/** [I6] Besides being known now, a private fact may set something in motion. */
function intelShared(storm: Storm, world: World, { intelId, seatId }: Of<'intel-shared'>, p: PlayMs): void {
  const held = world.intel[intelId];
  if (held) world.intel[intelId] = { ...held, sharedP: p, sharedBy: seatId };
  const hour = hourAt(storm.plan, minuteAt(storm.plan, p));
  for (const act of storm.plan.intel.get(intelId)?.costs ?? []) applyAct(world.model, act, hour);
}

function callAnswered(storm: Storm, world: World, event: Of<'call-answered'>, p: PlayMs): void {
  const { injectId, seatId, accepted } = event;
  world.calls[injectId] = { seatId, accepted, p };
  const talkMs = turnEnds(storm.plan.scenario, injectId).at(-1) ?? 0;
  if (accepted) world.busyUntil[seatId] = p + talkMs;
}

function postedAs(storm: Storm, world: World, event: Of<'posted-as'>, p: PlayMs): void {
  const { personaId, channelId, text, picture, replyTo } = event;
  const more = { ...(picture !== undefined && { picture }), ...(replyTo !== undefined && { replyTo }) };
  const reach = reachOn(storm, world, channelId, Math.floor(p / 1000));
  post(storm, world, p, { from: 'posted', personaId, channelId, text, ...more }, reach);
}

/** [J9] Having an account frozen takes the seat a while; letting it speak again does not. */
function freeze(world: World, { seatId, personaId, frozen }: Of<'account-frozen'>, p: PlayMs): void {
  const { [personaId]: _before, ...others } = world.frozen;
  world.frozen = frozen ? { ...others, [personaId]: p } : others;
  if (frozen) world.busyUntil[seatId] = p + freezeMs;
}

/** [K2] A seat holds one enquiry at a time; taking another puts the first back. */
function takenBy(one: World['waiting'][number], seatId: string, enquiryId: string): World['waiting'][number] {
  if (one.id === enquiryId) return { ...one, takenBy: seatId };
  return one.takenBy === seatId ? { ...one, takenBy: null } : one;
}
