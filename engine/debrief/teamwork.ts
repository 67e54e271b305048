import { hundredth } from '../figures';
import type { WorldChange } from '../replay/inputs';
import type { Round, Team } from '../round';
import type { DeskAnswer } from '../vocabulary';
import { minuteAt, type Plan, planOf } from '../world/plan';
import type { Resolved, World } from '../world/world';
import { doubtOf } from './doubt';
import type { Teamwork } from './types';

/**
 * [M2] How a team worked together, without a name: how far it agreed at each decision, how many of it did what, how long it
 * took to check a fact, and which milestones it passed when.
 */
export function teamworkOf(
  round: Round,
  team: Team,
  world: World,
  changes: readonly WorldChange[],
): Teamwork {
  const plan = planOf(round.scenario);
  return {
    alignment: world.resolved.map(alignmentOf),
    participation: participationOf(team, changes),
    checks: checksOf(plan, world, changes),
    fakes: fakesOf(plan, world),
    doubtful: plan.scenario.structure.intel.flatMap((intel) => {
      const held = world.intel[intel.id];
      const { doubt } = doubtOf(intel);
      return held && doubt ? [{ id: intel.id, doubt, shared: held.sharedP !== null }] : [];
    }),
    milestones: (plan.scenario.structure.milestones ?? []).map(({ id, by }) => {
      const p = world.milestones[id];
      return { id, by, minute: p === undefined ? null : Math.round(minuteAt(plan, p)) };
    }),
  };
}

/** The share of the votes that the most voted response had; null where nobody voted. */
function alignmentOf({ decisionId, tally }: Resolved): Teamwork['alignment'][number] {
  const votes = tally.split.map((one) => one.votes);
  const all = votes.reduce((sum, count) => sum + count, 0);
  return {
    decisionId,
    votes: all,
    agreed: all === 0 ? null : hundredth(Math.max(...votes) / all),
    confidence: tally.confidence,
  };
}

function participationOf(team: Team, changes: readonly WorldChange[]): Teamwork['participation'] {
  const whoDid = (types: readonly WorldChange['event']['type'][]) =>
    new Set(
      changes.flatMap(({ event }) => (types.includes(event.type) && 'seatId' in event ? [event.seatId] : [])),
    );
  const did = {
    shared: whoDid(['intel-shared']),
    checked: whoDid(['check-begun']),
    answered: whoDid(['enquiry-answered']),
    posted: whoDid(['words-submitted']),
    wrote: new Set(Object.values(team.drafts).flatMap((drafts) => Object.keys(drafts))),
    talked: new Set(team.chat.flatMap(({ seatId }) => (seatId === null ? [] : [seatId]))),
  };
  const here = team.seats.map(({ id }) => id);
  const count = (some: ReadonlySet<string>) => here.filter((id) => some.has(id)).length;
  return {
    people: here.length,
    shared: count(did.shared),
    checked: count(did.checked),
    answered: count(did.answered),
    wrote: count(new Set([...did.wrote, ...did.posted])),
    talked: count(did.talked),
    quiet: here.filter((id) => Object.values(did).every((some) => !some.has(id))).length,
  };
}

/** Impostors at the desk, by what they got: an answer as to a real customer, a report or the proof, or nothing. */
function fakesOf({ enquiries }: Plan, { answered }: World): NonNullable<Teamwork['fakes']> {
  const given = answered.flatMap(({ enquiryId, answer }) =>
    enquiries.get(enquiryId)?.kind === 'fake' ? [answer] : [],
  );
  const count = (answers: readonly DeskAnswer[]) => given.filter((one) => answers.includes(one)).length;
  return {
    answered: count(['own', 'private']),
    seenThrough: count(['report', 'explain']),
    left: count(['leave']),
  };
}

/** Seconds of play from the moment a fact was heard to its checking; null where it was never checked. */
function checksOf(plan: Plan, world: World, changes: readonly WorldChange[]): Teamwork['checks'] {
  const begun = new Set(
    changes.flatMap(({ event }) =>
      event.type === 'check-begun' && event.check === 'verify' ? [event.factId] : [],
    ),
  );
  return plan.scenario.structure.facts.flatMap(({ id, heard, verify }) => {
    const heardP = heard === undefined ? 0 : world.happened[heard];
    if (!verify || heardP === undefined) return [];
    const doneP = world.verified[id];
    const seconds = begun.has(id) && doneP !== undefined ? Math.round((doneP - heardP) / 1000) : null;
    return [{ factId: id, seconds }];
  });
}
