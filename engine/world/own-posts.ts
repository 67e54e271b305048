import type { JudgedWords, Placement, SubmittedWords } from '../event';
import type { PlayMs } from '../ids';
import { writingSeconds } from '../vocabulary';
import { expectAnswers } from './expect-answers';
import { post, reachOn } from './feed';
import { channelOfEntry } from './feed-channel';
import { playMsOfMinute } from './plan';
import type { Storm } from './storm';
import type { OwnPost, World } from './world';

const secondsFor = { ...writingSeconds, planned: writingSeconds.post } as const;

/** [Q8] [Q10] Words set out for the feed; those of a decision may still change while they wait, and keep their time. */
export function wordsSubmitted(storm: Storm, world: World, event: SubmittedWords, p: PlayMs): void {
  const { seatId, postId, occasion, waitMs, text, language, found } = event;
  if (occasion.as !== 'statement') world.busyUntil[seatId] = p + secondsFor[occasion.as] * 1000;
  if (!storm.feed) return;
  const words = { seatId, text, language, found };
  if (world.posts.some((one) => one.id === postId)) {
    change(world, postId, (one) => ({ ...one, ...words, ...(waitMs === null && { dueP: null }) }));
    return;
  }
  const dueP = waitMs === null ? null : p + waitMs;
  world.posts.push({ id: postId, ...words, occasion, dueP, state: 'waiting', edited: false });
}

/** [Q9] The instructor's word about what waits; what is out stays out. */
export function wordsJudged(storm: Storm, world: World, event: JudgedWords, p: PlayMs): void {
  const { postId } = event;
  switch (event.type) {
    case 'words-held':
      change(world, postId, (one) => ({ ...one, dueP: null }));
      return;
    case 'words-edited': {
      const { text, language, found } = event;
      change(world, postId, (one) => ({ ...one, text, language, found, edited: true }));
      return;
    }
    case 'words-withdrawn':
      withdraw(storm, world, postId, p);
      return;
    case 'words-released': {
      const waiting = world.posts.find((one) => one.id === postId && one.state === 'waiting');
      if (waiting) released(storm, world, waiting, p);
    }
  }
}

/** [S2] What was planned for later waits for its minute, released or not. */
function released(storm: Storm, world: World, own: OwnPost, p: PlayMs): void {
  const minute = own.occasion.as === 'post' ? own.occasion.minute : undefined;
  const dueP = minute === undefined ? p : playMsOfMinute(storm.plan.stretches, minute);
  if (dueP > p) change(world, own.id, (one) => ({ ...one, dueP }));
  else goesOut(storm, world, own, p);
}

/** [S2] A planned post has another time: one of the scenario's, or one that the team has written. */
export function postMoved(
  storm: Storm,
  world: World,
  { postId, minute }: { postId: string; minute: number },
): void {
  if (storm.plan.scheduled.has(postId)) world.moved[postId] = minute;
  const dueP = playMsOfMinute(storm.plan.stretches, minute);
  change(world, postId, (one) =>
    one.occasion.as === 'post'
      ? { ...one, occasion: { ...one.occasion, minute }, dueP: one.dueP === null ? null : dueP }
      : one,
  );
}

/** [Q9] What nobody holds goes out when its time has come. */
export function wordsGoOut(storm: Storm, world: World, p: PlayMs): void {
  for (const one of world.posts)
    if (one.state === 'waiting' && one.dueP !== null && one.dueP <= p) goesOut(storm, world, one, p);
}

/** [Q8] Whether a team's own words stand for this response; words for another response of the decision are dropped. */
export function speaksForItself(world: World, decisionId: string, responseId: string): boolean {
  const own = world.posts.find(({ id }) => id === decisionId);
  if (own?.occasion.as !== 'statement') return false;
  if (own.occasion.responseId === responseId) return true;
  world.posts = world.posts.filter((one) => one !== own);
  return false;
}

/** [Q9] A statement that is taken back leaves the response as it was chosen: its author's sentence goes out. */
function withdraw(storm: Storm, world: World, postId: string, p: PlayMs): void {
  const own = world.posts.find((one) => one.id === postId && one.state === 'waiting');
  if (!own) return;
  change(world, postId, (one) => ({ ...one, dueP: null, state: 'withdrawn' }));
  if (own.occasion.as !== 'statement') return;
  const { decisionId, responseId } = own.occasion;
  const reach = reachOf(storm, world, own, p);
  const placement = placementIn(world, decisionId);
  const source = { from: 'response' as const, decisionId, responseId, ...(placement && { placement }) };
  post(storm, world, p, source, reach);
}

function goesOut(storm: Storm, world: World, own: OwnPost, p: PlayMs): void {
  change(world, own.id, (one) => ({ ...one, dueP: null, state: 'out' }));
  if (own.occasion.as === 'planned') return;
  post(storm, world, p, { from: 'words', postId: own.id }, reachOf(storm, world, own, p));
  expectAnswers(world, { n: world.feed.length, postId: own.id, as: own.occasion.as }, own.found, p);
}

/** People follow what the company says of itself more than what it answers to one of them. */
const reachShare = { statement: 2, post: 1, reply: 0.3, planned: 1 } as const;

function reachOf(storm: Storm, world: World, { occasion }: OwnPost, p: PlayMs): number {
  const channel = channelOfWords(storm, world, occasion);
  return Math.round(reachOn(storm, world, channel, Math.floor(p / 1000)) * reachShare[occasion.as]);
}

/** The channel on which own words stand. */
export function channelOfWords(
  { plan }: Pick<Storm, 'plan'>,
  world: World,
  occasion: OwnPost['occasion'],
): string {
  switch (occasion.as) {
    case 'post':
      return occasion.channelId;
    case 'planned':
      return plan.scheduled.get(occasion.scheduledId)?.channel ?? '';
    case 'reply': {
      const answered = world.feed[occasion.n - 1];
      return answered ? channelOfEntry(plan, answered) : '';
    }
    case 'statement': {
      const decision = plan.decisions.get(occasion.decisionId);
      const response = decision?.responses.find(({ id }) => id === occasion.responseId);
      const placement = placementIn(world, occasion.decisionId);
      return placement?.channels[0] ?? response?.channel ?? decision?.channel ?? '';
    }
  }
}

/** Where and how the answer of a decision went out, where it could be placed. */
export function placementIn(world: World, decisionId: string): Placement | undefined {
  return world.resolved.find((one) => one.decisionId === decisionId)?.placement;
}

function change(world: World, postId: string, changed: (one: OwnPost) => OwnPost): void {
  world.posts = world.posts.map((one) => (one.id === postId && one.state === 'waiting' ? changed(one) : one));
}
