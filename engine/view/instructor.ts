import { isPodiumShown, type Round, type Team } from '../round';
import { noiseLimits, noiseOf } from '../rules/noise';
import { picturesOf } from '../rules/post-as';
import { actingLead } from '../rules/seats';
import { presentSeats } from '../rules/voting';
import { wordsIn } from '../scenario';
import { ownSources } from '../world/feed';
import { minuteAt, planOf } from '../world/plan';
import type { InstructorView, PreparedView, TeamStatus } from './console';
import { conversations } from './conversations';
import { feedItem } from './feed';
import { forkView, momentViews, rewindView } from './moments';
import { pictureNamed } from './pictures';
import { revealFigures } from './reveal';
import { runSheet } from './run-sheet';
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
      podium: isPodiumShown(round),
    },
    teams: round.teams.map((team) => teamStatus(round, team, language)),
    removed: (round.removed ?? [])
      .map(({ seat: { id, nickname }, teamId }) => ({ id, nickname, teamId }))
      .reverse(),
    tray: trayView(round, language),
    runSheet: runSheet(round, language),
    current: current(round, language),
    personas: round.scenario.structure.personas.map(({ id, kind, handle }) => ({
      id,
      kind,
      handle: handle ?? null,
      name: words.personas[id]?.name ?? id,
      channelId: usualChannel(round, id),
    })),
    calendar: { from: round.scenario.structure.starts, to: round.scenario.structure.ends },
    channels: round.scenario.structure.channels.map(({ id }) => ({ id, name: words.channels[id] ?? id })),
    pictures: picturesOf(round).map((file) => {
      const shown = pictureNamed(round.scenario, words, file);
      return { file, src: shown?.src ?? '', alt: shown?.alt ?? '' };
    }),
    languagesInUse: languagesInUse(round),
    prepared: preparedViews(round),
    conversations: conversations(round, language),
    moments: momentViews(round, language),
  };
}

/** Where a persona first speaks by the script, in the open where it ever does; else the first channel. */
function usualChannel({ scenario }: Round, personaId: string): string {
  const { injects, channels } = scenario.structure;
  const own = injects.filter(({ persona }) => persona === personaId).map(({ channel }) => channel);
  const open = planOf(scenario).openChannels.map(({ id }) => id);
  return own.find((id) => open.includes(id)) ?? own[0] ?? channels[0]?.id ?? '';
}

function languagesInUse(round: Round): string[] {
  const used = new Set(round.teams.flatMap((team) => team.seats.map((seat) => seat.language)));
  return round.scenario.structure.languages.filter((language) => used.has(language));
}

function preparedViews({ prepared = [] }: Round): PreparedView[] {
  const last = Number.MAX_SAFE_INTEGER;
  return prepared
    .map((post) => ({ ...post, picture: post.picture ?? null, teamIds: post.teamIds ?? null }))
    .sort((a, b) => (a.minute ?? last) - (b.minute ?? last));
}

/** Lines of a team's chat that the console shows: enough to hear the tone. */
const tailLines = 3;

/** How a team stands, as the console shows it. */
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
