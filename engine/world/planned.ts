import { applyNews } from '../model/news';
import type { ScheduledPost } from '../scenario/structure';
import { expectAnswers } from './expect-answers';
import { post, reachOn } from './feed';
import { isFrozen } from './frozen';
import type { Storm } from './storm';
import { notingTurn } from './turns';
import type { OwnPost, World } from './world';

/** [S2] Scenario minute at which a planned post goes out: its author's, or where the team has moved it. */
export function plannedMinute({ moved }: Pick<World, 'moved'>, { id, at }: ScheduledPost): number {
  return moved[id] ?? at;
}

/** [S2] Planned posts that the team has moved, and whose time has come. */
export function movedPostsGoOut(storm: Storm, world: World, p: number): void {
  for (const scheduled of storm.plan.scheduled.values()) {
    const minute = world.moved[scheduled.id];
    if (minute !== undefined && minute <= world.minute) scheduledGoesOut(storm, world, scheduled, p);
  }
}

/** [S2] A planned post goes out unless it was cancelled, and does only then what it does: an inject that the team made itself. */
export function scheduledGoesOut(storm: Storm, world: World, scheduled: ScheduledPost, p: number): void {
  if (isFrozen(world, storm.plan.scenario.structure.company, p)) return;
  const { id, channel, news } = scheduled;
  if (world.held.includes(id) || world.happened[id] !== undefined) return;
  world.happened[id] = p;
  notingTurn(storm, world, { from: 'scheduled', id }, p, () =>
    applyNews(world.model, news, storm.jitter(id)),
  );
  if (!storm.feed) return;
  world.posts = world.posts.map((own) => (isRewriting(own, id) ? settled(own) : own));
  post(storm, world, p, { from: 'scheduled', id }, reachOn(storm, world, channel, Math.floor(p / 1000)));
  const own = rewritten(world, id);
  if (own) expectAnswers(world, { n: world.feed.length, postId: own.id, as: 'post' }, own.found, p);
}

/** The team's own words for a planned post; undefined: its author's stand. */
export function rewritten({ posts }: Pick<World, 'posts'>, id: string): OwnPost | undefined {
  return posts.findLast((own) => isRewriting(own, id) && own.state === 'out');
}

/** [Q9] Words that nobody holds count when the post goes out, though their seconds in the tray are not over. */
function settled(own: OwnPost): OwnPost {
  if (own.state !== 'waiting') return own;
  return { ...own, dueP: null, state: own.dueP === null ? 'withdrawn' : 'out' };
}

function isRewriting({ occasion }: OwnPost, id: string): boolean {
  return occasion.as === 'planned' && occasion.scheduledId === id;
}
