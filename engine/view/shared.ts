import { hundredth, overall, overallOf, tenth } from '../figures';
import { outlook } from '../model/outlook';
import { reputations } from '../model/readings';
import { waitsMs } from '../pace/deciding-time';
import { goingOf, rateOf } from '../pace/rate';
import { perGroup } from '../per-group';
import type { Round, Team } from '../round';
import { actingLead } from '../rules/seats';
import { presentSeats, resolvesAt } from '../rules/voting';
import { wordsOfTeam } from '../rules/writing';
import { type Scenario, wordsIn } from '../scenario';
import { roleNames, rolesIn } from '../scenario/played-roles';
import { stormOf } from '../storm-of-round';
import { type Group, groups } from '../vocabulary';
import { minuteAt, planOf, stretchAt } from '../world/plan';
import { openResponses } from '../world/resolve';
import { chainView } from './chain';
import { lowFor } from './lows';
import { placesView } from './places';
import { touchedBy } from './touched';
import type { BallotView, ClockView, ReputationView, ScenarioCard, SeatView } from './types';

/** Reputation before the crisis, by group. */
export function startReputation({ structure }: Scenario): Record<Group, number> {
  const { reputation } = structure;
  if (typeof reputation !== 'number') return reputation;
  return perGroup(() => reputation);
}

/** The clock of a round, so that a screen can go on counting by itself. */
export function clockView(round: Round, language: string): ClockView {
  const plan = planOf(round.scenario);
  const { phase, index, pace } = stretchAt(plan, round.p);
  return {
    p: round.p,
    rate: rateOf(round),
    going: goingOf(round),
    waitedMs: Math.round(round.waitedMs * round.settings.tempo),
    untimed: round.settings.untimed,
    minute: hundredth(minuteAt(plan, round.p)),
    pace,
    phase: {
      id: phase.id,
      name: wordsIn(round.scenario, language).phases[phase.id] ?? phase.id,
      index,
      of: round.scenario.structure.phases.length,
    },
    firstDay: round.scenario.structure.firstDay,
    endP: plan.endP,
  };
}

/** What a scenario is called and looks like, in a language; nothing of what happens in it. */
export function scenarioCard(scenario: Scenario, language: string): ScenarioCard {
  const words = wordsIn(scenario, language);
  const { cover, languages } = scenario.structure;
  return {
    slug: scenario.slug,
    title: words.title,
    tagline: words.tagline,
    preview: words.preview ?? '',
    cover: cover ? { src: `/pictures/${scenario.slug}/${cover}`, alt: words.coverAlt ?? '' } : null,
    company: words.company,
    briefing: words.briefing,
    minutes: Math.round(planOf(scenario).endP / 60_000),
    roles: rolesIn(scenario.structure),
    roleNames: roleNames(words),
    languages,
  };
}

/** The seats of a team as everybody in it sees them. */
export function seatViews(team: Team): SeatView[] {
  return team.seats.map(({ id, nickname, roles, present, handP, simulated, language, practiceVote }) => ({
    id,
    nickname,
    roles,
    present,
    handP,
    simulated,
    language,
    practiceVote,
  }));
}

function rounded(values: Record<Group, number>): Record<Group, number> {
  const short = { ...values };
  for (const group of groups) short[group] = tenth(values[group]);
  return short;
}

/** A team's reputation now and at the start, with its outlook, in points. */
export function reputationView(round: Round, team: Team): ReputationView {
  const start = startReputation(round.scenario);
  const now = reputations(team.world.model);
  const ahead = outlook(team.world.model);
  return {
    now: rounded(now),
    start,
    outlook: rounded(ahead.low),
    overallOutlook: tenth(lowFor(ahead, team.priorities)),
    overall: tenth(overall(now, team.priorities)),
    overallStart: tenth(overall(start, team.priorities)),
    trend: team.world.history.map((sample) => tenth(overallOf(sample, team.priorities))),
  };
}

/** The open decision of a team with its votes, in a language; null while there is none. */
export function ballotView(round: Round, team: Team, language: string): BallotView | null {
  const { ballot } = team;
  const decision = ballot && planOf(round.scenario).decisions.get(ballot.decisionId);
  const words = decision && wordsIn(round.scenario, language).decisions[decision.id];
  if (!ballot || !decision || !words) return null;
  const present = presentSeats(team);
  return {
    decisionId: decision.id,
    question: words.question,
    context: words.context ?? null,
    responses: openResponses(stormOf(round), team.world, decision).map((response) => {
      const { id } = response;
      const { label = id, tradeoff = '', message = null } = words.responses[id] ?? {};
      return { id, label, tradeoff, message, touches: touchedBy(response, team.world) };
    }),
    openedP: ballot.openedP,
    deadlineP: ballot.deadlineP,
    extraMs: Math.round(waitsMs(round, team) * round.settings.tempo),
    closes: Math.floor(minuteAt(planOf(round.scenario), ballot.closesP) + 0.01),
    votes: Object.fromEntries(
      Object.entries(ballot.votes).map(([seatId, vote]) => [
        seatId,
        { responseId: vote.responseId, confidence: vote.confidence ?? null },
      ]),
    ),
    voted: present.filter((seatId) => ballot.votes[seatId]).length,
    present: present.length,
    resolvesP: resolvesAt(ballot),
    lead: actingLead(team),
    ask: decision.asks
      ? { kind: decision.asks.kind, words: decision.asks.words, prompt: words.ask ?? '' }
      : null,
    chain: chainView(round, team, decision),
    places: placesView(round.scenario, team.world, decision, {
      chosen: ballot.placement,
      words: wordsIn(round.scenario, language),
    }),
    confidence: decision.confidence ?? false,
    drafts: Object.entries(team.drafts[decision.id] ?? {})
      .filter(([, { text }]) => text !== '')
      .map(([seatId, { text }]) => ({ seatId, text })),
    wordsOf: wordsOfTeam(team, decision.id)?.seatId ?? null,
    facts: decision.facts.filter((factId) => team.world.labels[factId] !== undefined),
    intel: decision.intel.filter((id) => (team.world.intel[id]?.sharedP ?? null) !== null),
  };
}
