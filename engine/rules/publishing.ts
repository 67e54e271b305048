import type { PublicWords, ResolvedEvent, SubmittedWords } from '../event';
import type { SeatId } from '../ids';
import { type Answer, accept, refuse } from '../result';
import type { Round, Seat, Team } from '../round';
import { wordsIn } from '../scenario';
import { foundIn } from '../statement/found';
import { languageOfText } from '../statement/marks';
import { withoutStruck } from '../statement/struck';
import { unsuitableIn, withoutUnsuitable } from '../statement/unsuitable';
import { tells } from '../view/team-figures';
import type { Role } from '../vocabulary';
import { isAnswerable, ownChannels } from '../world/feed-channel';
import { planOf, playMsOfMinute } from '../world/plan';
import { isUnseen, unwatched } from '../world/watching';
import type { OwnPost, World } from '../world/world';
import type { Asking } from './asking';
import { canAct } from './can-act';
import { isUnchecked } from './unchecked';
import { withDraft, wordsOfTeam } from './writing';

/** Play ms for which the instructor sees own words before they go out. */
export const trayMs = 5_000;
/** Without a tray: what a device was still saving when the decision closed is in time. */
const alone = { statement: 1_500, post: 0, reply: 0, planned: 0 } as const;

/** Answers and posts that a seat may publish in a round. */
const mostFromSeat = 30;
/** Answers of one team to one line. */
const mostToLine = 2;

/** Who answers the public; only social media begins something. */
const mayReply: readonly Role[] = ['social', 'care'];
const mayPost: readonly Role[] = ['social'];

/** [Q8] [J10] The end of a decision, with the team's own words for what it says in public or to its staff. `voter` votes for it with this. */
export function resolvedWithWords(
  round: Round,
  event: ResolvedEvent,
  voter: SeatId | null = null,
): (SubmittedWords | ResolvedEvent)[] {
  const team = round.teams.find(({ id }) => id === event.teamId);
  const placement = team?.ballot?.placement;
  const decision = planOf(round.scenario).decisions.get(event.decisionId);
  const unchecked = team && isUnchecked(team, decision, event.responseId, voter);
  const handling = unchecked ? { ...event.handling, unchecked: true as const } : event.handling;
  const resolved = { ...event, ...(placement && { placement }), ...(handling && { handling }) };
  const struck = team?.ballot?.chain?.struck ?? [];
  const statement =
    team && event.responseId !== null && statementOf(round, team, event.decisionId, event.responseId, struck);
  return statement ? [statement, resolved] : [resolved];
}

/** The team's words for a response, as they are now; undefined where none were asked for, written or are told. */
export function statementOf(
  round: Round,
  team: Team,
  decisionId: string,
  responseId: string,
  struck: readonly number[] = [],
): SubmittedWords | undefined {
  const decision = planOf(round.scenario).decisions.get(decisionId);
  const response = decision?.responses.find(({ id }) => id === responseId);
  const draft = wordsOfTeam(team, decisionId);
  if (decision?.asks?.kind !== 'statement' || !draft) return undefined;
  if (response?.audience !== 'public' && response?.audience !== 'internal') return undefined;
  const seat = team.seats.find(({ id }) => id === draft.seatId);
  const text = withoutStruck(draft.text, struck);
  if (!seat || text === '') return undefined;
  return submitted(round, team, seat, decisionId, { as: 'statement', decisionId, responseId }, text);
}

/** [Q2] [Q8] Words that were on their way when the decision closed go out, too, while the statement waits. */
export function withStatement({ round, team }: Asking, answer: Answer): Answer {
  const [written] = answer.ok ? answer.events : [];
  if (written?.type !== 'words-written') return answer;
  const waiting = team.world.posts.find(({ id, state }) => id === written.decisionId && state === 'waiting');
  if (waiting?.occasion.as !== 'statement' || waiting.edited) return answer;
  if (wasSigned(team.world, written.decisionId)) return answer;
  const { decisionId, responseId } = waiting.occasion;
  const statement = statementOf(round, withDraft(team, written, round.p), decisionId, responseId);
  return !statement || statement.text === waiting.text ? answer : accept(written, statement);
}

/** [J12] What was signed goes out as it was signed. */
function wasSigned({ resolved }: World, decisionId: string): boolean {
  const { handling } = resolved.find((one) => one.decisionId === decisionId) ?? {};
  return (handling?.chain?.signedP ?? null) !== null;
}

/** [Q10] An answer to somebody in public, by whoever speaks with the public. */
export function publishReply(asking: Asking, { n, text }: { n: number; text: string }): Answer {
  const { round, team, seat } = asking;
  const entry = team.world.feed[n - 1];
  const plan = planOf(round.scenario);
  if (!entry || !isAnswerable(plan, entry) || isUnseen(plan, entry, unwatched(plan, team.world)))
    return refuse('no-such-thing');
  const refused = mayNotWrite(asking, mayReply);
  if (refused) return refused;
  const before = team.world.posts.filter(({ occasion }) => occasion.as === 'reply' && occasion.n === n);
  if (before.length >= mostToLine) return refuse('already-done');
  return accept(submitted(round, team, seat, nextId(team), { as: 'reply', n }, text));
}

/** [Q10] [S2] A post of the company's own, at once or planned for a minute that is still to come. */
export function publishPost(
  asking: Asking,
  { channelId, text, minute }: { channelId: string; text: string; minute?: number | undefined },
): Answer {
  const { round, team } = asking;
  const plan = planOf(round.scenario);
  if (!ownChannels(plan).some(({ id }) => id === channelId)) return refuse('no-such-thing');
  const refused = mayNotWrite(asking, mayPost);
  if (refused) return refused;
  if (minute === undefined) return accept(ownWordsFor(asking, { as: 'post', channelId }, text));
  if (minute <= team.world.minute || minute > plan.endMinute) return refuse('too-late');
  return accept(ownWordsFor(asking, { as: 'post', channelId, minute }, text));
}

/** A seat's own words on their way, under a number of their own. */
export function ownWordsFor(
  { round, team, seat }: Asking,
  occasion: OwnPost['occasion'],
  text: string,
): SubmittedWords {
  const words = submitted(round, team, seat, nextId(team), occasion, text);
  if (occasion.as !== 'post' || occasion.minute === undefined || words.waitMs === null) return words;
  const untilThen = playMsOfMinute(planOf(round.scenario).stretches, occasion.minute) - round.p;
  return { ...words, waitMs: Math.max(words.waitMs, untilThen) };
}

/** [Q10] Why a seat may not write in public now; null when it may. */
export function mayNotWrite({ round, team, seat }: Asking, roles: readonly Role[]): Answer | null {
  if (!roles.some((role) => canAct(team, seat.roles, role))) return refuse('not-your-role');
  if ((team.world.busyUntil[seat.id] ?? 0) > round.p) return refuse('seat-busy');
  const own = team.world.posts.filter(
    ({ seatId, occasion }) => seatId === seat.id && occasion.as !== 'statement',
  );
  return own.length >= mostFromSeat ? refuse('enough-said') : null;
}

function nextId({ world }: Team): string {
  return `post-${world.posts.length + 1}`;
}

function submitted(
  round: Round,
  team: Team,
  seat: Seat,
  postId: string,
  occasion: OwnPost['occasion'],
  typed: string,
): SubmittedWords {
  const words = publicWords(round, team, seat.language, typed);
  const told = { type: 'words-submitted' as const, seatId: seat.id, postId, occasion };
  if (!hasTray(round, team)) return { ...told, ...suitable(words), waitMs: alone[occasion.as] };
  const unsuitable = unsuitableIn(words.text, words.language).length > 0;
  return { ...told, ...words, waitMs: unsuitable ? null : trayMs };
}

/** [Q9] A tray where somebody runs the round and may read the team's words. */
function hasTray(round: Round, team: Team): boolean {
  return round.settings.kind === 'workshop' && tells(round, team);
}

function suitable({ text, language, found }: PublicWords): PublicWords {
  return { text: withoutUnsuitable(text, language), language, found };
}

/** A text with its language and what the crowd may answer in it. */
export function publicWords(round: Round, team: Team, fallback: string, text: string): PublicWords {
  const language = languageOfText(text, fallback);
  const { facts } = wordsIn(round.scenario, language);
  const claims = Object.keys(team.world.labels).flatMap((id) => facts[id]?.claim ?? []);
  return { text, language, found: foundIn(text, language, claims) };
}
