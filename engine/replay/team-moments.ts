import { advanceRound } from '../advance-round';
import type { LogEntry } from '../event';
import { evolve } from '../evolve';
import type { PlayMs, TeamId } from '../ids';
import type { Round, Team } from '../round';
import { wordsIn } from '../scenario';
import { deskView } from '../view/desk';
import { factViews } from '../view/facts';
import { ballotView } from '../view/shared';
import { tells } from '../view/team-figures';
import type { FactView } from '../view/work';
import type { DraftWorlds } from '../world/start';
import { standing } from './standing';

/** What a team had before it from a moment of play on, until the next one. */
export type TeamMoment = {
  p: PlayMs;
  decision: {
    question: string;
    /** by answer, those with votes; `by` empty where nobody may be named */
    votes: { label: string; count: number; by: string[] }[];
    voted: number;
    present: number;
    /** what the team would publish, as far as it was written; null where that is nobody else's to read */
    words: string | null;
  } | null;
  desk: {
    /** enquiries that waited, the longest first, as many as a screen shows */
    waiting: { id: string; author: string; channelName: string; text: string; taken: boolean }[];
    queue: number;
    answered: number;
  };
  facts: Pick<FactView, 'id' | 'claim' | 'label' | 'finding'>[];
  /** intel that the team had */
  intel: string[];
};

export type TeamMoments = {
  moments: TeamMoment[];
  /** null where a team's talk is not this reader's */
  chat: { p: PlayMs; by: string | null; text: string }[] | null;
};

type Asked = {
  teamId: TeamId;
  language: string;
  /** whether names, talk and drafts are told: to the team itself and whoever leads, never in works-council mode */
  people: boolean;
};

/** Play ms between two looks at a team; what did not change in between is not told again. */
const everyMs = 5_000;
const leastMs = 1_000;
const mostWaiting = 4;

/**
 * [V8] What a team's screens showed at each moment of a round that is over: the lines that stand are played again, once,
 * and every five seconds its own view is taken. Undefined where there is no such team.
 */
export function teamMoments(beginning: Round, log: LogEntry[], asked: Asked): TeamMoments | undefined {
  const watch = watching(asked);
  const drafts: DraftWorlds = new WeakSet();
  const end = standing(log).reduce((now, entry) => {
    const before = playedUpTo(now, entry.p, drafts, watch.look);
    if (entry.events.some(({ type }) => type === 'decision-resolved'))
      watch.look(advanceRound(before, entry.p, drafts));
    const after = evolve(before, entry, drafts);
    watch.glance(after);
    return after;
  }, beginning);
  watch.look(end);
  const team = end.teams.find(({ id }) => id === asked.teamId);
  if (!team) return undefined;
  const chat = team.chat.map(({ p, seatId, nickname, text }) => ({
    ...{ p, text },
    by: seatId === null ? null : nickname,
  }));
  return { moments: watch.moments, chat: mayName(end, asked) ? chat : null };
}

/** Keeps what is new; `glance` at most once a second of play, however much is logged in it. */
function watching(asked: Asked) {
  const moments: TeamMoment[] = [];
  let lastP = Number.NEGATIVE_INFINITY;
  const look = (round: Round) => {
    const team = round.teams.find(({ id }) => id === asked.teamId);
    if (!team || round.stage === 'lobby') return;
    lastP = round.p;
    const found = momentOf(round, team, asked);
    if (isNew(moments.at(-1), found)) moments.push(found);
  };
  const glance = (round: Round) => {
    if (round.p - lastP >= leastMs) look(round);
  };
  return { moments, look, glance };
}

function playedUpTo(round: Round, p: PlayMs, drafts: DraftWorlds, look: (round: Round) => void): Round {
  let now = round;
  const first = (Math.floor(round.p / everyMs) + 1) * everyMs;
  for (let at = first; at < p && now.stage === 'running'; at += everyMs) {
    now = advanceRound(now, at, drafts);
    look(now);
  }
  return now;
}

/** [X4] In works-council mode nobody is named, whoever asks. */
function mayName({ settings }: Round, { people }: Asked): boolean {
  return people && !settings.worksCouncil;
}

function momentOf(round: Round, team: Team, asked: Asked): TeamMoment {
  const { language } = asked;
  const desk = deskView(round, team, language);
  const words = wordsIn(round.scenario, language);
  const shared = Object.entries(team.world.intel).filter(([, { sharedP }]) => sharedP !== null);
  return {
    p: round.p,
    decision: decisionOf(round, team, asked),
    desk: {
      waiting: desk.waiting.slice(0, mostWaiting).map(({ id, author, channelName, text, takenBy }) => ({
        ...{ id, author, channelName, text },
        taken: takenBy !== null,
      })),
      queue: desk.waiting.length,
      answered: desk.answered,
    },
    facts: factViews(round.scenario, team.world, language).map(({ id, claim, label, finding }) => ({
      ...{ id, claim, label, finding },
    })),
    intel: shared.flatMap(([id]) => words.intel[id]?.title ?? []),
  };
}

function decisionOf(round: Round, team: Team, asked: Asked): TeamMoment['decision'] {
  const ballot = round.stage === 'ended' ? null : ballotView(round, team, asked.language);
  if (!ballot) return null;
  const people = mayName(round, asked);
  // [X4] Votes of fewer than three people would be somebody's; simulated players hide nobody.
  const few = !tells(round, team);
  const nameOf = (seatId: string) => team.seats.find(({ id }) => id === seatId)?.nickname ?? '';
  const votes = ballot.responses.flatMap(({ id, label }) => {
    const voters = Object.keys(ballot.votes).filter((seatId) => ballot.votes[seatId]?.responseId === id);
    const by = people ? voters.map(nameOf) : [];
    return voters.length === 0 || few ? [] : [{ label, count: voters.length, by }];
  });
  const { question, voted, present, drafts, wordsOf } = ballot;
  const words = people ? (drafts.find(({ seatId }) => seatId === wordsOf)?.text ?? null) : null;
  return { question, votes, voted, present, words };
}

function isNew(before: TeamMoment | undefined, now: TeamMoment): boolean {
  return before === undefined || JSON.stringify({ ...before, p: 0 }) !== JSON.stringify({ ...now, p: 0 });
}
