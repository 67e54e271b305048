import { startState } from '../model/state';
import { nobodyAtTheDesk } from './helpers';
import type { Plan } from './plan';
import type { World } from './world';

/** A team's world before the first second of play. */
export function startWorld(plan: Plan): World {
  const { structure } = plan.scenario;
  const { crisis } = structure;
  return {
    tick: 0,
    minute: plan.startMinute,
    model: startState({
      reputation: structure.reputation,
      severity: crisis.severity,
      blame: crisis.blame,
      crisis: crisis.type,
      support: crisis.support,
      falseBlame: crisis.falseBlame,
      misbelief: crisis.misbelief,
      rumourGrowth: crisis.rumourGrowth,
      desk: { baseInflow: structure.desk.baseInflow, graceHours: structure.desk.graceHours },
    }),
    cursor: 0,
    pending: [],
    happened: {},
    missed: [],
    open: null,
    due: [],
    resolved: [],
    feed: [],
    posts: [],
    answers: [],
    crowdUsed: [],
    crowdCredit: 0,
    labels: Object.fromEntries(
      structure.facts.filter((fact) => !fact.heard).map((fact) => [fact.id, fact.label]),
    ),
    checks: [],
    verified: {},
    traced: {},
    intel: {},
    promises: [],
    inquirySince: null,
    asserted: {},
    contradictions: [],
    waiting: [],
    answered: [],
    returning: [],
    shown: {},
    enquiriesDue: 0,
    enquiriesArrived: 0,
    enquiryCredit: 0,
    noise: 1,
    noiseCredit: 0,
    unheard: [],
    extra: [],
    faqUntilP: 0,
    busyUntil: {},
    watching: structure.channels.filter((channel) => channel.watched).map((channel) => channel.id),
    watchedSince: {},
    held: [],
    moved: {},
    roster: nobodyAtTheDesk,
    helperCredit: { open: 0, direct: 0 },
    tired: { day: 0, late: 0, night: 0 },
    wakings: 0,
    wokenUntilP: 0,
    frozen: {},
    milestones: {},
    saved: {},
    calls: {},
    history: [],
    turns: [],
  };
}

/** An independent copy: lists and records are copied, their entries are never changed in place. */
export function copyWorld(world: World): World {
  return {
    ...world,
    model: world.model.slice(),
    pending: world.pending.slice(),
    happened: { ...world.happened },
    missed: world.missed.slice(),
    due: world.due.slice(),
    resolved: world.resolved.slice(),
    feed: world.feed.slice(),
    posts: world.posts.slice(),
    answers: world.answers.slice(),
    crowdUsed: world.crowdUsed.slice(),
    labels: { ...world.labels },
    checks: world.checks.slice(),
    verified: { ...world.verified },
    traced: { ...world.traced },
    intel: { ...world.intel },
    promises: world.promises.slice(),
    asserted: { ...world.asserted },
    contradictions: world.contradictions.slice(),
    waiting: world.waiting.slice(),
    answered: world.answered.slice(),
    returning: world.returning.slice(),
    unheard: world.unheard.slice(),
    extra: world.extra.slice(),
    shown: { ...world.shown },
    busyUntil: { ...world.busyUntil },
    watching: world.watching.slice(),
    watchedSince: { ...world.watchedSince },
    held: world.held.slice(),
    moved: { ...world.moved },
    roster: { ...world.roster },
    helperCredit: { ...world.helperCredit },
    tired: { ...world.tired },
    frozen: { ...world.frozen },
    saved: { ...world.saved },
    calls: { ...world.calls },
    milestones: { ...world.milestones },
    history: world.history.slice(),
    turns: world.turns.slice(),
  };
}

/** The worlds that one change has already copied, and may go on changing in place. */
export type DraftWorlds = WeakSet<World>;

/** A world that may be changed in place: a copy, or the copy that this change has already made. */
export function draftOf(world: World, drafts: DraftWorlds): World {
  if (drafts.has(world)) return world;
  const copy = copyWorld(world);
  drafts.add(copy);
  return copy;
}
