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
    case 'check-begun': {
      const usual = storm.plan.facts.get(event.factId)?.[event.check]?.seconds ?? 0;
      const seconds = event.quick ? usual * roles.quickCheck.value : usual;
      world.checks.push({
        factId: event.factId,
        check: event.check,
        seatId: event.seatId,
        doneP: p + seconds * 1000,
      });
      world.busyUntil[event.seatId] = p + seconds * 1000;
      return;
    }
    case 'channel-watched':
      world.watching.push(event.channelId);
      world.watchedSince[event.channelId] = p;
      world.busyUntil[event.seatId] = p + watchSeconds * 1000;
      return;
    case 'intel-shared': {
      const held = world.intel[event.intelId];
      if (held) world.intel[event.intelId] = { ...held, sharedP: p, sharedBy: event.seatId };
      intelCosts(storm, world, event.intelId, p);
      return;
    }
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
    case 'call-answered': {
      const { injectId, seatId, accepted } = event;
      world.calls[injectId] = { seatId, accepted, p };
      const talkMs = turnEnds(storm.plan.scenario, injectId).at(-1) ?? 0;
      if (accepted) world.busyUntil[seatId] = p + talkMs;
      return;
    }
    case 'words-submitted':
      wordsSubmitted(storm, world, event, p);
      return;
    case 'words-edited':
    case 'words-held':
    case 'words-released':
    case 'words-withdrawn':
      wordsJudged(storm, world, event, p);
      return;
    case 'posted-as': {
      const { personaId, channelId, text, picture, replyTo } = event;
      const more = { ...(picture !== undefined && { picture }), ...(replyTo !== undefined && { replyTo }) };
      const reach = reachOn(storm, world, channelId, Math.floor(p / 1000));
      post(storm, world, p, { from: 'posted', personaId, channelId, text, ...more }, reach);
      return;
    }
    case 'noise-set':
      world.noise = event.noise;
      return;
    case 'inject-fired':
      fireInject(storm, world, event.injectId, p);
  }
}

/** [J9] Having an account frozen takes the seat a while; letting it speak again does not. */
function freeze(
  world: World,
  { seatId, personaId, frozen }: Extract<WorldEvent, { type: 'account-frozen' }>,
  p: PlayMs,
): void {
  const { [personaId]: _before, ...others } = world.frozen;
  world.frozen = frozen ? { ...others, [personaId]: p } : others;
  if (frozen) world.busyUntil[seatId] = p + freezeMs;
}

/** [I6] What sharing a private fact sets in motion. */
function intelCosts(storm: Storm, world: World, intelId: string, p: PlayMs): void {
  const hour = hourAt(storm.plan, minuteAt(storm.plan, p));
  for (const act of storm.plan.intel.get(intelId)?.costs ?? []) applyAct(world.model, act, hour);
}

/** [K2] A seat holds one enquiry at a time; taking another puts the first back. */
function takenBy(one: World['waiting'][number], seatId: string, enquiryId: string): World['waiting'][number] {
  if (one.id === enquiryId) return { ...one, takenBy: seatId };
  return one.takenBy === seatId ? { ...one, takenBy: null } : one;
}
