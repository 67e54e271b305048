import type { StageEvent } from '../event';
import { timingOf } from '../pace/deciding-time';
import { type Priorities, usualPriorities, weightsOf } from '../priorities';
import type { Ballot, Rewinds, Round } from '../round';
import { planOf } from '../world/plan';

/** What concerns the round as a whole: its stage, its settings, the instructor's changes to the script. */
export function evolveStage(round: Round, event: StageEvent): Round {
  const { settings } = round;
  switch (event.type) {
    case 'lobby-locked':
      return { ...round, settings: { ...settings, lobbyLocked: event.locked } };
    case 'tempo-set':
      return { ...round, settings: { ...settings, tempo: event.tempo } };
    case 'untimed-set':
      return withTiming({ ...round, settings: { ...settings, untimed: event.untimed } });
    case 'hold-set':
      return { ...round, settings: { ...settings, hold: event.held } };
    case 'hold-lifted':
      return { ...round, openUpToP: event.upToP };
    case 'sent-ahead':
      return { ...round, skipToP: event.toP };
    case 'sorting-set':
      return { ...round, settings: { ...settings, sorting: event.sorting } };
    case 'ranking-set':
      return { ...round, settings: { ...settings, ranking: event.shown } };
    case 'podium-set':
      return { ...round, settings: { ...settings, podium: event.shown } };
    case 'priorities-fixed':
      return withPriorities(round, event.priorities);
    case 'works-council-set':
      return { ...round, settings: { ...settings, worksCouncil: event.on } };
    case 'round-started':
      return { ...round, stage: 'running' };
    case 'round-paused':
      return { ...round, stage: 'paused', blank: event.blank };
    case 'round-resumed':
      return { ...round, stage: 'running', blank: false, rewinds: { ...round.rewinds, shown: false } };
    case 'round-recovered':
      return withBallots(round, (ballot) =>
        ballot.deadlineP === null
          ? ballot
          : { ...ballot, addedMs: ballot.addedMs + event.graceMs, epoch: ballot.epoch + 1 },
      );
    case 'round-stepped-back':
      return { ...round, stage: 'paused', blank: false, rewinds: afterRewind(round, event) };
    case 'round-forked':
      return forked(round);
    case 'round-ended':
      return { ...round, stage: 'ended', endedP: round.p, waitedMs: 0, blank: false };
    case 'post-prepared': {
      const { type: _type, ...post } = event;
      const others = (round.prepared ?? []).filter(({ preparedId }) => preparedId !== post.preparedId);
      return { ...round, prepared: [...others, post] };
    }
    case 'post-dropped':
      return withoutPrepared(round, event.preparedId);
    case 'inject-planned':
      return withPlanned(round, event.injectId, event.minute);
    case 'inject-skipped':
      return { ...round, skipped: [...round.skipped, event.injectId] };
    case 'inject-delayed': {
      const minutes = (round.delayed[event.injectId] ?? 0) + event.minutes;
      return { ...round, delayed: { ...round.delayed, [event.injectId]: minutes } };
    }
  }
}

/** [W14] What has gone out is no longer ready. */
export function withoutPrepared(round: Round, preparedId: string): Round {
  return { ...round, prepared: (round.prepared ?? []).filter((one) => one.preparedId !== preparedId) };
}

/** [W14] An inject that is to happen at a minute; null: not any more. */
export function withPlanned(round: Round, injectId: string, minute: number | null): Round {
  const { [injectId]: _before, ...others } = round.planned ?? {};
  return { ...round, planned: minute === null ? others : { ...others, [injectId]: minute } };
}

/** [U3] The play time that was undone is remembered: what people have lived through never gets less. */
/** [U6] Whom the first round's instructor took out is nobody's to let back in here. */
function forked({ removed: _gone, ...round }: Round): Round {
  return { ...round, stage: 'lobby', blank: false, forkedP: round.p };
}

function afterRewind(
  { rewinds }: Round,
  { fromP, toP, reason }: Extract<StageEvent, { type: 'round-stepped-back' }>,
): Rewinds {
  const undoneMs = rewinds.undoneMs + fromP - toP;
  return { times: rewinds.times + 1, undoneMs, last: { fromP, toP, reason }, shown: true };
}

/** [S9] One measure for every team, or back to the usual one until a team says its own. */
function withPriorities(round: Round, fixed: Priorities | null): Round {
  const { priorities: _before, ...settings } = round.settings;
  const weights = fixed ? weightsOf(fixed) : usualPriorities;
  return {
    ...round,
    settings: fixed ? { ...settings, priorities: fixed } : settings,
    teams: round.teams.map((team) => ({ ...team, priorities: weights })),
  };
}

/** [C5] Switching the timer on gives an open decision its full time from now; switching it off takes the deadline away. */
function withTiming(round: Round): Round {
  return {
    ...round,
    teams: round.teams.map((team) => {
      const decision = planOf(round.scenario).decisions.get(team.ballot?.decisionId ?? '');
      if (!team.ballot || !decision) return team;
      const timing = timingOf(round, decision, round.p);
      return { ...team, ballot: { ...team.ballot, ...timing, epoch: team.ballot.epoch + 1 } };
    }),
  };
}

function withBallots(round: Round, change: (ballot: Ballot) => Ballot): Round {
  return {
    ...round,
    teams: round.teams.map((team) => (team.ballot ? { ...team, ballot: change(team.ballot) } : team)),
  };
}
