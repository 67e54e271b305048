import type { Round, Team } from '../round';
import { noiseLimits, noiseOf } from '../rules/noise';
import { picturesOf } from '../rules/post-as';
import { actingLead } from '../rules/seats';
import { presentSeats } from '../rules/voting';
import { wordsIn } from '../scenario';
import type { Inject } from '../scenario/structure';
import { ownSources } from '../world/feed';
import { minuteAt, planOf } from '../world/plan';
import type { InstructorView, RunSheetItem, TeamStatus } from './console';
import { feedItem } from './feed';
import { forkView, momentViews, rewindView } from './moments';
import { pictureNamed } from './pictures';
import { revealFigures } from './reveal';
import { ballotView, clockView, reputationView, scenarioCard, seatViews } from './shared';
import { withoutPeople } from './team-figures';
import { trayView } from './tray';

/** [V5] Everything about every team, and the script. Only the workshop's own instructors ever get this. */
export function viewForInstructor(round: Round, language: string): InstructorView {
  const words = wordsIn(round.scenario, language);
  const {
    tempo,
    untimed,
    sorting,
    ranking,
    lobbyLocked,
    worksCouncil,
    hold,
    priorities = null,
  } = round.settings;
  return {
    kind: 'instructor',
    roundId: round.id,
    stage: round.stage,
    blank: round.blank,
    rewinds: rewindView(round),
    forked: forkView(round),
    scenario: scenarioCard(round.scenario, language),
    clock: clockView(round, language),
    settings: {
      ...{ tempo, untimed, sorting, ranking, priorities },
      noise: { now: noiseOf(round), ...noiseLimits(round) },
      locked: lobbyLocked,
      worksCouncil: Boolean(worksCouncil),
      hold: Boolean(hold),
    },
    teams: round.teams.map((team) => teamStatus(round, team, language)),
    tray: trayView(round, language),
    runSheet: runSheet(round, language),
    current: current(round, language),
    personas: round.scenario.structure.personas.map(({ id, kind, handle }) => ({
      id,
      kind,
      handle: handle ?? null,
      name: words.personas[id]?.name ?? id,
    })),
    channels: round.scenario.structure.channels.map(({ id }) => ({ id, name: words.channels[id] ?? id })),
    pictures: picturesOf(round).map((file) => {
      const shown = pictureNamed(round.scenario, words, file);
      return { file, src: shown?.src ?? '', alt: shown?.alt ?? '' };
    }),
    languagesInUse: languagesInUse(round),
    moments: momentViews(round, language),
  };
}

function languagesInUse(round: Round): string[] {
  const used = new Set(round.teams.flatMap((team) => team.seats.map((seat) => seat.language)));
  return round.scenario.structure.languages.filter((language) => used.has(language));
}

/** Lines of a team's chat that the console shows: enough to hear the tone. */
const tailLines = 3;

export function teamStatus(round: Round, team: Team, language: string): TeamStatus {
  const intel = Object.values(team.world.intel);
  const status: TeamStatus = {
    id: team.id,
    index: team.index,
    seats: seatViews(team),
    acting: actingLead(team),
    reputation: reputationView(round, team),
    ballot: round.stage === 'ended' ? null : ballotView(round, team, language),
    resolved: revealFigures(round, team, language),
    waiting: team.world.waiting.length,
    answered: team.world.answered.length,
    intelHeld: intel.length,
    intelShared: intel.filter((one) => one.sharedP !== null).length,
    intelKept: keptIntel(round, team, language),
    silent: silentSeats(team),
    milestones: milestones(round, team, language),
    said: lastSaid(round, team, language),
    chatTail: team.chat
      .slice(-tailLines)
      .map(({ n, seatId, nickname, p, text }) => ({ n, seatId, nickname, p, text })),
  };
  return withoutPeople(round, status);
}

/** What the team could know and does not: in the order in which it came. */
function keptIntel({ scenario }: Round, team: Team, language: string): TeamStatus['intelKept'] {
  const words = wordsIn(scenario, language).intel;
  return scenario.structure.intel
    .filter(({ id }) => team.world.intel[id]?.sharedP === null)
    .map(({ id, role }) => ({
      id,
      role,
      title: words[id]?.title ?? id,
      seatIds: team.seats.filter(({ roles }) => roles.includes(role)).map((seat) => seat.id),
    }));
}

/** [W9] What an answer can be given to: words of the team's own, or of an option that it chose. */
function lastSaid(round: Round, team: Team, language: string): TeamStatus['said'] {
  const own = team.world.feed.filter(({ source }) => ownSources.includes(source.from)).slice(-tailLines);
  return own
    .map((entry) => feedItem(round, team.world, entry, language))
    .filter(({ text }) => text !== '')
    .map(({ n, text }) => ({ n, text }));
}

/** [M1] In the order of the scenario. */
function milestones({ scenario }: Round, { world }: Team, language: string): TeamStatus['milestones'] {
  const plan = planOf(scenario);
  const words = wordsIn(scenario, language).milestones;
  return (scenario.structure.milestones ?? []).map(({ id, by }) => {
    const p = world.milestones[id];
    return {
      id,
      by,
      label: words?.[id] ?? id,
      minute: p === undefined ? null : Math.floor(minuteAt(plan, p)),
    };
  });
}

/** Present, and without a vote on what is open now. */
function silentSeats(team: Team): string[] {
  const { ballot } = team;
  return ballot ? presentSeats(team).filter((seatId) => ballot.votes[seatId] === undefined) : [];
}

/** The script as a list: what is past, what comes next, what hangs on a condition, what lies ready to fire. */
function runSheet(round: Round, language: string): RunSheetItem[] {
  const { structure } = round.scenario;
  const words = wordsIn(round.scenario, language);
  const now = minuteAt(planOf(round.scenario), round.p);
  const injects = structure.injects.map((inject): RunSheetItem => {
    const text = words.injects[inject.id];
    const { teams, firstP } = reached(round, inject.id);
    return {
      id: inject.id,
      kind: 'inject',
      label: text?.label ?? inject.id,
      minute: minuteOf(round, inject),
      channelName: words.channels[inject.channel] ?? inject.channel,
      text: text?.headline ?? text?.text ?? '',
      state: injectState(round, inject, now, teams),
      teams,
      firstP,
      facilitator: null,
      expected: null,
    };
  });
  return [...injects, ...decisionItems(round, language, now), ...scheduledItems(round, language, now)].sort(
    (a, b) => (a.minute ?? Number.MAX_SAFE_INTEGER) - (b.minute ?? Number.MAX_SAFE_INTEGER),
  );
}

function minuteOf(round: Round, item: { id: string; at?: number | undefined }): number | null {
  return item.at === undefined ? null : item.at + (round.delayed[item.id] ?? 0);
}

function reached(round: Round, id: string): { teams: number; firstP: number | null } {
  const times = round.teams.flatMap((team) => team.world.happened[id] ?? []);
  return { teams: times.length, firstP: times.length > 0 ? Math.min(...times) : null };
}

function injectState(round: Round, inject: Inject, now: number, teams: number): RunSheetItem['state'] {
  if (teams > 0) return 'past';
  if (round.skipped.includes(inject.id)) return 'skipped';
  if (inject.deck || inject.hearing) return 'deck';
  const minute = minuteOf(round, inject);
  if (minute === null) return 'conditional';
  if (minute <= now) return inject.until !== undefined && inject.until > now ? 'conditional' : 'skipped';
  return minute <= now + soonMinutes(round) ? 'next' : 'later';
}

/** What comes within the next half minute of play is "next". */
function soonMinutes(round: Round): number {
  const plan = planOf(round.scenario);
  return minuteAt(plan, round.p + 30_000) - minuteAt(plan, round.p);
}

function decisionItems(round: Round, language: string, now: number): RunSheetItem[] {
  const words = wordsIn(round.scenario, language);
  return round.scenario.structure.decisions.map((decision) => {
    const text = words.decisions[decision.id];
    const openings = round.teams.flatMap(({ world }) => {
      if (world.open?.decisionId === decision.id) return world.open.openedP;
      return world.resolved.find((one) => one.decisionId === decision.id)?.openedP ?? [];
    });
    const minute = minuteOf(round, decision);
    const later =
      minute === null ? 'conditional' : minute <= now + soonMinutes(round) && minute > now ? 'next' : 'later';
    const passed = minute !== null && minute <= now;
    return {
      id: decision.id,
      kind: 'decision',
      label: text?.question ?? decision.id,
      minute,
      channelName: words.channels[decision.channel] ?? decision.channel,
      text: text?.context ?? '',
      state:
        openings.length > 0
          ? 'past'
          : round.skipped.includes(decision.id)
            ? 'skipped'
            : passed
              ? 'conditional'
              : later,
      teams: openings.length,
      firstP: openings.length > 0 ? Math.min(...openings) : null,
      facilitator: text?.facilitator ?? null,
      expected: text?.expected ?? null,
    };
  });
}

function scheduledItems(round: Round, language: string, now: number): RunSheetItem[] {
  const words = wordsIn(round.scenario, language);
  return round.scenario.structure.scheduled.map((post) => {
    const { teams, firstP } = reached(round, post.id);
    return {
      id: post.id,
      kind: 'scheduled',
      label: words.scheduled[post.id]?.text ?? post.id,
      minute: post.at,
      channelName: words.channels[post.channel] ?? post.channel,
      text: words.scheduled[post.id]?.text ?? '',
      state: teams > 0 ? 'past' : post.at <= now ? 'skipped' : 'later',
      teams,
      firstP,
      facilitator: null,
      expected: null,
    };
  });
}

/** The decision that most teams have open now, the first of equals. */
export function current(round: Round, language: string): InstructorView['current'] {
  const counts = new Map<string, number>();
  for (const { ballot } of round.teams)
    if (ballot) counts.set(ballot.decisionId, (counts.get(ballot.decisionId) ?? 0) + 1);
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  const text = top && wordsIn(round.scenario, language).decisions[top[0]];
  if (!top || !text || round.stage === 'ended') return null;
  return {
    decisionId: top[0],
    question: text.question,
    facilitator: text.facilitator,
    expected: text.expected,
    teams: top[1],
  };
}
