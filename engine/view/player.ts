import { tenth } from '../figures';
import { outlook } from '../model/outlook';
import { prioritiesOf, usualPriorities } from '../priorities';
import type { Round, Team } from '../round';
import { nothingDecided } from '../rules/nothing-decided';
import { actingLead } from '../rules/seats';
import { findingOf, type Scenario, wordsIn } from '../scenario';
import { roleCardOf } from '../scenario/played-roles';
import type { Fact } from '../scenario/structure';
import type { Words } from '../scenario/words';
import { stormOf } from '../storm-of-round';
import { inflowPerMinute } from '../world/desk';
import { ownChannels } from '../world/feed-channel';
import { planOf } from '../world/plan';
import type { World } from '../world/world';
import { callViews, savedViews } from './calls';
import { goalViews, ownScores } from './goals';
import { listeningView } from './listening';
import { lowFor } from './lows';
import { forkView, rewindView } from './moments';
import { waitingWords } from './own-words';
import { powersView } from './powers';
import { revealViews } from './reveal';
import { scheduledViews } from './scheduled';
import { ballotView, clockView, reputationView, scenarioCard, seatViews } from './shared';
import { stakesView } from './stakes';
import { tells } from './team-figures';
import type { ChatView, PlayerView, Viewer } from './types';
import type { DeskView, FactView, IntelView } from './work';

/** Lines of team chat a view carries; older ones stay in the log. */
const chatLines = 60;
const recentAnswers = 5;

type PlayerViewer = Extract<Viewer, { as: 'player' }>;

/** [V2] What the seats of one team with the same roles and language see: their own team, their own intel, what is shared. */
export function viewForPlayer(round: Round, team: Team, viewer: PlayerViewer): PlayerView {
  const { language } = viewer;
  const words = wordsIn(round.scenario, language);
  return {
    kind: 'player',
    roundId: round.id,
    practice: round.settings.kind === 'practice',
    paceFixed: Boolean(round.settings.paceFixed),
    nothingDecided: nothingDecided(round),
    stage: round.stage,
    blank: round.blank,
    rewinds: rewindView(round),
    forked: forkView(round),
    scenario: scenarioCard(round.scenario, language),
    clock: clockView(round, language),
    team: {
      id: team.id,
      index: team.index,
      seats: seatViews(team),
      acting: actingLead(team),
      priorities: prioritiesOf(team.priorities),
      prioritiesFixed: round.settings.priorities !== undefined,
    },
    teams: round.teams.map(({ id, index, seats }) => ({ id, index, seats: seats.length })),
    sorting: round.settings.sorting,
    locked: round.settings.lobbyLocked,
    worksCouncil: Boolean(round.settings.worksCouncil),
    roleCards: viewer.roles.flatMap((role) => roleCardOf(words, role) ?? []),
    powers: powersView(round, team, viewer.roles, language),
    goals: goalViews(round, team, viewer.roles, language),
    ownScores: ownScores(round, team, viewer.roles),
    reputation: reputationView(round, team),
    stakes: stakesView(round, team, viewer.roles, language),
    ballot: round.stage === 'ended' ? null : ballotView(round, team, language),
    reveals: revealViews(round, team, language),
    desk: deskView(round, team, language),
    intel: intelViews(round.scenario, team.world, viewer),
    facts: factViews(round.scenario, team.world, language),
    calendar: { from: round.scenario.structure.starts, to: round.scenario.structure.ends },
    scheduled: scheduledViews(round.scenario, team.world, language),
    listening: listeningView(round, team, language),
    chat: chatViews(team),
    calls: callViews(round, team, language, viewer.roles),
    saved: savedViews(team),
    onTheWay: waitingWords(round.scenario, team.world, language),
    ownChannels: ownChannels(planOf(round.scenario)).map(({ id }) => ({
      id,
      name: words.channels[id] ?? id,
    })),
    ranking: rankingView(round),
  };
}

/** [V4] A call, mail or internal message to certain roles, and intel, are private until somebody shares them. */
function intelViews(scenario: Scenario, world: World, viewer: PlayerViewer): IntelView[] {
  const words = wordsIn(scenario, viewer.language);
  return scenario.structure.intel.flatMap(({ id, role }) => {
    const held = world.intel[id];
    const text = words.intel[id];
    if (!held || !text || (held.sharedP === null && !viewer.roles.includes(role))) return [];
    const shared =
      held.sharedP === null || held.sharedBy === null ? null : { by: held.sharedBy, p: held.sharedP };
    return [{ id, role, title: text.title, text: text.text, p: held.p, shared }];
  });
}

function deskView(round: Round, team: Team, language: string): DeskView {
  const { world } = team;
  const { structure } = round.scenario;
  const words = wordsIn(round.scenario, language);
  return {
    waiting: world.waiting.map(({ id, enquiryId, voice, arrivedP, takenBy, after }) => {
      const channel = planOf(round.scenario).enquiries.get(enquiryId)?.channel ?? '';
      const author = structure.voices[voice];
      return {
        id,
        channel,
        channelName: words.channels[channel] ?? channel,
        author: author?.name ?? '',
        handle: author?.handle ?? '',
        text: words.enquiries[enquiryId]?.text ?? '',
        earlier: earlierTurns(world, words, after),
        arrivedP,
        takenBy,
      };
    }),
    answered: world.answered.length,
    recent: world.answered
      .slice(-recentAnswers)
      .reverse()
      .map(({ id, enquiryId, voice, seatId, answer, fit }) => ({
        id,
        seatId,
        answer,
        fit,
        text: words.enquiries[enquiryId]?.text ?? '',
        author: structure.voices[voice]?.name ?? '',
      })),
    faqUntilP: world.faqUntilP,
    inflow: tenth(inflowPerMinute(stormOf(round), world, round.p)),
    longestWaitMs: world.waiting.reduce((most, one) => Math.max(most, world.tick * 1000 - one.arrivedP), 0),
    busyUntil: world.busyUntil,
  };
}

/** [K6] The turns of a thread before the one that follows an answer, the oldest first. */
function earlierTurns(
  world: World,
  words: Words,
  after: string | null,
): DeskView['waiting'][number]['earlier'] {
  const before = after === null ? undefined : world.answered.find(({ id }) => id === after);
  if (!before) return [];
  const turn = { text: words.enquiries[before.enquiryId]?.text ?? '', answer: before.answer };
  return [...earlierTurns(world, words, before.after), turn];
}

/** [F2] A claim with its label; what a check shows only once somebody checked or the script settled it. */
function factViews(scenario: Scenario, world: World, language: string): FactView[] {
  const words = wordsIn(scenario, language);
  return scenario.structure.facts.flatMap((fact) => {
    const label = world.labels[fact.id];
    const text = words.facts[fact.id];
    if (!label || !text) return [];
    const checking = world.checks.find((one) => one.factId === fact.id);
    const verified = world.verified[fact.id] !== undefined;
    return [
      {
        id: fact.id,
        claim: text.claim,
        label: verified ? 'confirmed' : label,
        finding: verified ? { true: fact.truth, text: findingOf(words, fact.id, scenario.variant) } : null,
        checkedN: checkedLine(world, fact),
        origin: world.traced[fact.id] === undefined ? null : (text.origin ?? null),
        verify: verified ? null : (fact.verify ?? null),
        trace: world.traced[fact.id] === undefined ? (fact.trace ?? null) : null,
        checking: checking ? { check: checking.check, seatId: checking.seatId, doneP: checking.doneP } : null,
      },
    ];
  });
}

/** The line that brought a fact which the team itself has checked: not one that was settled for everybody. */
function checkedLine({ verified, happened, feed }: World, { id, heard, settled }: Fact): number | null {
  const p = verified[id];
  if (p === undefined || heard === undefined) return null;
  if (settled !== undefined && happened[settled] === p) return null;
  return feed.find(({ source }) => source.from === 'inject' && source.id === heard)?.n ?? null;
}

function chatViews(team: Team): ChatView[] {
  return team.chat
    .slice(-chatLines)
    .map(({ n, seatId, nickname, p, text }) => ({ n, seatId, nickname, p, text }));
}

/** [E4] On one scale for all teams: the usual weights, whole points. */
function rankingView(round: Round): PlayerView['ranking'] {
  if (!round.settings.ranking || round.teams.length < 2) return null;
  return round.teams
    .filter((team) => team.seats.length > 0 && tells(round, team))
    .map(({ id, index, world }) => ({
      teamId: id,
      index,
      heading: Math.round(lowFor(outlook(world.model), usualPriorities)) + 0,
    }))
    .sort((a, b) => b.heading - a.heading);
}
