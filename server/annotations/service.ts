import type { Event } from '@/engine/event';
import { changesPast } from '@/engine/replay/standing';
import type { Round, Team } from '@/engine/round';
import { seatOf, teamOf } from '@/engine/rules/seats';
import type { AnnotationCommand } from '@/wire/annotation-commands';
import type { SomeAnnotations } from '@/wire/annotations';
import type { Refusal } from '@/wire/refusals';
import type { Db } from '../database/db';
import { openSerialQueue, type SerialQueue } from '../host/serial-queue';
import type { Listener, Publisher } from '../live/publisher';
import type { InRound, Session } from '../live/session';
import type { GameSocket } from '../live/sockets';
import type { Rounds } from '../rounds/rounds';
import type { Snapshot, Watcher } from '../rounds/turn';
import { kinds, save } from './commands';
import { decisionsOf } from './gradable';
import { type AnnotationRights, annotationRightsOf } from './rights';
import type { Saved } from './save';
import { notAllowed } from './save';
import { statementsOf } from './statements';
import { survey } from './survey';
import { lateAfterMs, restMs } from './survey-steps';

/** How often a survey that is being answered is looked at. */
const surveyEveryMs = 10_000;

/** Keeps the annotations of rounds: saves what is written, and sends it to those who may read it. */
export type AnnotationService = {
  save: (
    session: Session<InRound>,
    roundId: string,
    command: AnnotationCommand,
  ) => Promise<{ ok: true } | Refusal>;
  /** Sends a newcomer everything they may read. */
  show: (snapshot: Snapshot, socket: GameSocket, session: Session<InRound>) => void;
  /** Tells of survey totals whose next step has become due; `now` is epoch ms. */
  followSurveys: (now: number) => Promise<void>;
  /** At a round's end, and after a rewind, there is something else that may be read; statements come as they are made. */
  watch: Watcher;
};

type Needs = { db: Db; rounds: Rounds; publisher: Publisher; failed: (error: unknown) => string };
/**
 * `coming`: by round, the connections that wait for everything; one reading of the database serves all of them.
 * `surveys`: by round whose survey is being answered, when it is looked at again and until when (epoch ms).
 */
type Office = Needs & {
  inTurn: SerialQueue;
  coming: Map<string, Listener[]>;
  surveys: Map<string, { nextAt: number; until: number }>;
};

/** Opens the annotation service. Commands about one round are done one after another, so that the last one stands. */
export function openAnnotations(needs: Needs): AnnotationService {
  const office: Office = { ...needs, inTurn: openSerialQueue(), coming: new Map(), surveys: new Map() };
  return {
    save: (session, roundId, command) =>
      office.inTurn(roundId, () => take(office, session, roundId, command)),
    show: ({ round }, socket, session) => {
      const isStaff = session.as === 'instructor' || session.as === 'observer';
      if (isStaff || round.stage === 'ended') showTo(office, round, [{ socket, session }]);
    },
    followSurveys: async (now) => {
      for (const [roundId, { nextAt, until }] of office.surveys) {
        if (now < nextAt) continue;
        if (now > until) office.surveys.delete(roundId);
        else office.surveys.set(roundId, { nextAt: now + surveyEveryMs, until });
        await office.inTurn(roundId, () => tellSurvey(office, roundId));
      }
    },
    watch: ({ id, round }, entries) => {
      const events = entries.flatMap((entry) => entry.events);
      const anew = changesPast(entries) || events.some(({ type }) => type === 'round-ended');
      if (anew) showTo(office, round, office.publisher.listeners(id));
      else
        for (const team of teamsWhoWrote(round, events)) tell(office, round, statementsOfTeam(round, team));
    },
  };
}

/** Players and the room read nothing before the end, so they cost nothing until then. */
function showTo(office: Office, round: Round, listeners: Listener[]): void {
  const { coming, failed } = office;
  const waiting = coming.get(round.id);
  if (waiting) return void waiting.push(...listeners);
  coming.set(round.id, [...listeners]);
  office
    .inTurn(round.id, async () => {
      const everybody = coming.get(round.id) ?? [];
      coming.delete(round.id);
      const current = await office.rounds.current(round.id);
      await sendAll(office, current?.round ?? round, everybody);
    })
    .catch(failed);
}

/** Written to the database first, then sent to the others, then acknowledged. */
async function take(
  office: Office,
  session: Session<InRound>,
  roundId: string,
  command: AnnotationCommand,
): Promise<{ ok: true } | Refusal> {
  const current = await office.rounds.current(roundId);
  if (!current || !belongs(current, session)) return notAllowed;
  const { round, workshopId } = current;
  const reader = annotationRightsOf(round, session);
  if (!reader) return notAllowed;
  const name = nameOf(round, session);
  const saved: Saved = await save({ db: office.db, round, workshopId, reader, name }, command);
  if (!saved.ok) return saved;
  tell(office, round, saved.annotations);
  if (command.type === 'answer-survey') followSurvey(office, roundId, Date.now());
  if (saved.anew?.length) await sendAll(office, round, readersWith(saved.anew, office, round));
  return { ok: true };
}

function followSurvey({ surveys }: Office, roundId: string, now: number): void {
  const nextAt = surveys.get(roundId)?.nextAt ?? now + surveyEveryMs;
  surveys.set(roundId, { nextAt, until: now + restMs + lateAfterMs });
}

/** The totals alone: people who are still writing are told nothing of their own sheets. */
async function tellSurvey(office: Office, roundId: string): Promise<void> {
  const current = await office.rounds.current(roundId);
  if (!current) return;
  const { survey: totals } = await survey.read(office.db, current.round);
  tell(office, current.round, { survey: totals });
}

function readersWith(rights: AnnotationRights['rights'][], { publisher }: Office, round: Round): Listener[] {
  return publisher.listeners(round.id).filter(({ session }) => {
    const reader = annotationRightsOf(round, session);
    return reader !== undefined && rights.includes(reader.rights);
  });
}

/** A round of one's own workshop, or one in which one has a seat. */
function belongs({ round, workshopId }: Snapshot, session: Session<InRound>): boolean {
  if (session.as === 'player') return seatOf(round, session.seatId) !== undefined;
  return workshopId === session.workshopId;
}

/** As it will stand beside what they wrote. */
function nameOf(round: Round, session: Session<InRound>): string {
  if (session.as === 'player') return seatOf(round, session.seatId)?.nickname ?? '';
  return 'name' in session ? session.name : '';
}

/** Whose words are a statement now: a decision of theirs is over, or something was written just after. */
function teamsWhoWrote(round: Round, events: Event[]): Team[] {
  const ids = events.flatMap((event) => {
    if (event.type === 'decision-resolved') return [event.teamId];
    return event.type === 'words-written' ? [teamOf(round, event.seatId)?.id] : [];
  });
  return round.teams.filter(({ id, world }) => ids.includes(id) && world.resolved.length > 0);
}

function statementsOfTeam(round: Round, team: Team): SomeAnnotations {
  return { ...decisionsOf(round), statements: statementsOf(round, team) };
}

function tell(office: Office, round: Round, annotations: SomeAnnotations): void {
  for (const listener of office.publisher.listeners(round.id)) send(round, listener, annotations, false);
}

async function sendAll({ db }: Office, round: Round, listeners: Listener[]): Promise<void> {
  const all = await Promise.all(kinds.map((kind) => kind.read(db, round)));
  const annotations = together(all);
  for (const listener of listeners) send(round, listener, annotations, true);
}

/** Sends each listener what its rights let it read, and nothing when that is empty. */
function send(
  round: Round,
  { socket, session }: Listener,
  annotations: SomeAnnotations,
  whole: boolean,
): void {
  const reader = annotationRightsOf(round, session);
  if (!reader) return;
  const seen = together(kinds.map((kind) => kind.shown(reader, annotations, round)));
  const told = Object.values(seen).some((rows) => rows !== undefined && (whole || rows.length > 0));
  if (told) socket.emit('annotations', { roundId: round.id, whole, self: reader.id, annotations: seen });
}

function together(parts: SomeAnnotations[]): SomeAnnotations {
  const all: SomeAnnotations = {};
  for (const part of parts) Object.assign(all, part);
  return all;
}
