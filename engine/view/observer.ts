import { hundredth } from '../figures';
import type { Round, Team } from '../round';
import { wordsIn } from '../scenario';
import { minuteAt, planOf } from '../world/plan';
import { current, teamStatus } from './instructor';
import { rewindView } from './moments';
import type { ObservedTeam, ObserverView, PastItem } from './observed';
import { clockView, scenarioCard } from './shared';

/** [V7] The room as the instructor sees it, without what is to come: no script ahead, no notes, nothing expected. */
export function viewForObserver(round: Round, language: string): ObserverView {
  const now = current(round, language);
  return {
    kind: 'observer',
    roundId: round.id,
    stage: round.stage,
    blank: round.blank,
    rewinds: rewindView(round),
    scenario: scenarioCard(round.scenario, language),
    clock: clockView(round, language),
    teams: round.teams.map((team) => observedTeam(round, team, language)),
    past: past(round, language),
    current: now && { decisionId: now.decisionId, question: now.question, teams: now.teams },
  };
}

function observedTeam(round: Round, team: Team, language: string): ObservedTeam {
  const status = teamStatus(round, team, language);
  return {
    id: status.id,
    index: status.index,
    seats: status.seats,
    acting: status.acting,
    reputation: status.reputation,
    ballot: status.ballot,
    resolved: status.resolved,
    waiting: status.waiting,
    answered: status.answered,
    intelHeld: status.intelHeld,
    intelShared: status.intelShared,
    silent: status.silent,
    chatTail: status.chatTail,
  };
}

/** `times`: the play ms at which each team met it. */
type Told = Pick<PastItem, 'id' | 'kind' | 'label' | 'channelName' | 'text' | 'expected'> & {
  times: number[];
};

/** What has reached at least one team, newest first. */
function past(round: Round, language: string): PastItem[] {
  if (round.stage === 'lobby') return [];
  return [...injects(round, language), ...decisions(round, language), ...scheduled(round, language)]
    .flatMap((item) => pastItem(round, item))
    .sort((a, b) => b.firstP - a.firstP);
}

function pastItem(round: Round, { id, kind, label, channelName, text, expected, times }: Told): PastItem[] {
  if (times.length === 0) return [];
  const firstP = Math.min(...times);
  const minute = hundredth(minuteAt(planOf(round.scenario), firstP));
  return [{ id, kind, label, channelName, text, expected, teams: times.length, firstP, minute }];
}

function injects(round: Round, language: string) {
  const words = wordsIn(round.scenario, language);
  return round.scenario.structure.injects.map(({ id, channel }) => ({
    id,
    kind: 'inject' as const,
    label: words.injects[id]?.label ?? id,
    channelName: words.channels[channel] ?? channel,
    text: words.injects[id]?.headline ?? words.injects[id]?.text ?? '',
    expected: null,
    times: timesOf(round, id),
  }));
}

function scheduled(round: Round, language: string) {
  const words = wordsIn(round.scenario, language);
  return round.scenario.structure.scheduled.map(({ id, channel }) => ({
    id,
    kind: 'scheduled' as const,
    label: words.scheduled[id]?.text ?? id,
    channelName: words.channels[channel] ?? channel,
    text: words.scheduled[id]?.text ?? '',
    expected: null,
    times: timesOf(round, id),
  }));
}

function timesOf(round: Round, id: string): number[] {
  return round.teams.flatMap((team) => team.world.happened[id] ?? []);
}

/** What was expected of a decision is told when every team that plays has it behind it. */
function decisions(round: Round, language: string) {
  const words = wordsIn(round.scenario, language);
  const playing = round.teams.filter((team) => team.seats.length > 0);
  return round.scenario.structure.decisions.map(({ id, channel }) => {
    const over =
      round.stage === 'ended' ||
      playing.every(({ world }) => world.resolved.some((one) => one.decisionId === id));
    return {
      id,
      kind: 'decision' as const,
      label: words.decisions[id]?.question ?? id,
      channelName: words.channels[channel] ?? channel,
      text: words.decisions[id]?.question ?? '',
      expected: over ? (words.decisions[id]?.expected ?? null) : null,
      times: playing.flatMap(({ world }) => {
        if (world.open?.decisionId === id) return world.open.openedP;
        return world.resolved.find((one) => one.decisionId === id)?.openedP ?? [];
      }),
    };
  });
}
