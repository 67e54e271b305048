import type { PlayerCommand } from '../command';
import { type Answer, accept, refuse } from '../result';
import { planOf } from '../world/plan';
import { plannedMinute } from '../world/planned';
import type { OwnPost, World } from '../world/world';
import type { Asking } from './asking';
import { notTheirs } from './can-act';
import { mayNotWrite, ownWordsFor } from './publishing';

type Command<T extends PlayerCommand['type']> = Extract<PlayerCommand, { type: T }>;

/** [S2] [J3] Social media cancels a planned post until it is out, and puts it back while its time has not come. */
export function holdPost(asking: Asking, { postId, held }: Command<'hold-post'>): Answer {
  const { round, team, seat } = asking;
  const { world } = team;
  const refused = notTheirs(asking, 'social');
  if (refused) return refused;
  const own = plannedByTeam(world, postId);
  if (own) return held ? accept({ type: 'words-withdrawn', teamId: team.id, postId }) : refuse('too-late');
  const scheduled = planOf(round.scenario).scheduled.get(postId);
  if (!scheduled) return refuse('no-such-thing');
  if (world.happened[postId] !== undefined) return refuse('too-late');
  if (world.held.includes(postId) === held) return accept();
  if (!held && plannedMinute(world, scheduled) <= world.minute) return refuse('too-late');
  return accept({ type: 'post-held', seatId: seat.id, postId, held });
}

/** [S2] Social media moves a planned post to another minute that is still to come. */
export function movePost(asking: Asking, { postId, minute }: Command<'move-post'>): Answer {
  const { round, team, seat } = asking;
  const { world } = team;
  const plan = planOf(round.scenario);
  const refused = notTheirs(asking, 'social');
  if (refused) return refused;
  const scheduled = plan.scheduled.get(postId);
  const own = plannedByTeam(world, postId);
  if (!scheduled && !own) return refuse('no-such-thing');
  if (world.happened[postId] !== undefined || minute <= world.minute || minute > plan.endMinute)
    return refuse('too-late');
  const before = scheduled ? plannedMinute(world, scheduled) : own?.minute;
  return before === minute ? accept() : accept({ type: 'post-moved', seatId: seat.id, postId, minute });
}

/** [S2] [Q9] Social media rewrites a planned post in its own words, which pass the same tray. */
export function rewritePost(asking: Asking, { postId, text }: Command<'rewrite-post'>): Answer {
  const { round, team } = asking;
  if (!planOf(round.scenario).scheduled.has(postId)) return refuse('no-such-thing');
  if (team.world.happened[postId] !== undefined) return refuse('too-late');
  return (
    mayNotWrite(asking, ['social']) ??
    accept(ownWordsFor(asking, { as: 'planned', scheduledId: postId }, text))
  );
}

/** A post of the team's own that waits for its minute. */
function plannedByTeam({ posts }: World, postId: string): (OwnPost & { minute: number }) | undefined {
  const own = posts.find(({ id, state }) => id === postId && state === 'waiting');
  if (own?.occasion.as !== 'post' || own.occasion.minute === undefined) return undefined;
  return { ...own, minute: own.occasion.minute };
}
