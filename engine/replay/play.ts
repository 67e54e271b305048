import type { DecisionId, PlayMs, SeatId } from '../ids';
import { copyState, type ModelState } from '../model/state';
import { advanceWorld, goesOn } from '../world/advance-world';
import { changeWorld } from '../world/change-world';
import { closingP } from '../world/plan';
import { openResponses, resolveDecision } from '../world/resolve';
import { copyWorld, startWorld } from '../world/start';
import type { Storm } from '../world/storm';
import type { World } from '../world/world';
import type { Choice, ScriptChange, WorldChange } from './inputs';

export type Playing = {
  /** by decision id; a decision that opens without one ends in silence */
  choices: Record<DecisionId, Choice>;
  changes: WorldChange[];
  script: ScriptChange[];
  /** play ms at which the round ended */
  endP: PlayMs;
  /** whoever plays alone: intel counts as shared by that seat when it arrives */
  knower: SeatId | null;
  /** in a changed past: a response that is not offered there cannot be given, and its decision ends in silence */
  onlyOffered?: boolean;
  /** asked after every whole second of play */
  watch?: (world: World) => void;
  around?: Around;
  /** goes on from here instead of from the start; whatever lies before must have been the same */
  from?: Checkpoint;
  /** told the second before each decision ends */
  atDecision?: (checkpoint: Checkpoint, decisionId: DecisionId) => void;
};

/** A replay at the beginning of a second, for others to go on from; never changed. */
export type Checkpoint = { storm: Storm; world: World; progress: Progress };

/** Called just before and just after a decision takes effect; explanations change the world there. */
export type Around = {
  before?: (world: World, decisionId: DecisionId) => void;
  after?: (world: World, decisionId: DecisionId, before: ModelState) => void;
};

type Progress = { change: number; script: number; opened: DecisionId | null; offered: string[] };

/**
 * One team's world played from the start: what people did, at the time they did it; a decision is answered as long
 * after its opening as it was, at the latest with the round's end. The same code as the live game, so the same inputs
 * give the same world.
 */
export function playWorld(given: Storm, playing: Playing): World {
  const { storm, world, progress } = copyOf(playing.from ?? beginning(given));
  const lastTick = Math.floor(playing.endP / 1000);
  for (let tick = world.tick + 1; tick <= lastTick && goesOn(storm, world); tick++) {
    if (playing.atDecision && answeredAt(storm, world, playing) < tick * 1000)
      playing.atDecision(copyOf({ storm, world, progress }), world.open?.decisionId ?? '');
    beforeTick(storm, world, playing, progress, tick * 1000);
    advanceWorld(storm, world, tick);
    if (playing.knower !== null) knowAll(world, playing.knower);
    if (playing.onlyOffered) noteOffer(storm, world, progress);
    playing.watch?.(world);
  }
  beforeTick(storm, world, playing, progress, playing.endP + 1);
  return world;
}

function beginning(storm: Storm): Checkpoint {
  const progress = { change: 0, script: 0, opened: null, offered: [] };
  return { storm, world: startWorld(storm.plan), progress };
}

function copyOf({ storm, world, progress }: Checkpoint): Checkpoint {
  return {
    storm: { ...storm, skipped: storm.skipped.slice(), delayed: { ...storm.delayed } },
    world: copyWorld(world),
    progress: { ...progress },
  };
}

/** Everything that people did before the second that ends at `untilP`, in the order of time. */
function beforeTick(storm: Storm, world: World, playing: Playing, progress: Progress, untilP: PlayMs): void {
  const { changes, script } = playing;
  for (let one = script[progress.script]; one && one.p < untilP; one = script[++progress.script])
    changeScript(storm, one);
  for (;;) {
    const change = changes[progress.change];
    const changeP = change ? change.p : Number.POSITIVE_INFINITY;
    const answerP = answeredAt(storm, world, playing);
    if (Math.min(answerP, changeP) >= untilP) return;
    if (
      change &&
      (changeP < answerP || (changeP === answerP && standsBefore(world, playing, progress.change)))
    ) {
      progress.change += 1;
      changeWorld(storm, world, change.event, change.p);
    } else {
      answer(storm, world, playing, progress, answerP);
    }
  }
}

/** [C8] What nobody takes ends in silence when the story is at its `closes`. */
function answeredAt({ plan }: Storm, { open }: World, { choices, endP }: Playing): PlayMs {
  if (!open) return Number.POSITIVE_INFINITY;
  const { decisionId, openedP } = open;
  const tookMs = choices[decisionId]?.tookMs;
  if (tookMs !== undefined) return Math.min(endP, openedP + tookMs);
  const decision = plan.decisions.get(decisionId);
  return Math.min(endP, decision ? closingP(plan, decision, openedP) : openedP);
}

function standsBefore({ open }: World, { choices }: Playing, change: number): boolean {
  return change < (choices[open?.decisionId ?? '']?.changesBefore ?? Number.POSITIVE_INFINITY);
}

const nobody = { split: [], confidence: null, changes: 0 };

function answer(storm: Storm, world: World, playing: Playing, progress: Progress, p: PlayMs): void {
  const decisionId = world.open?.decisionId ?? '';
  const choice = playing.choices[decisionId];
  const responseId = mayStillChoose(storm, world, playing, progress, choice?.responseId ?? null);
  const { ending = 'deadline', tally = nobody, placement, handling } = choice ?? {};
  const { before, after } = playing.around ?? {};
  before?.(world, decisionId);
  const model = after ? copyState(world.model) : world.model;
  resolveDecision(storm, world, { decisionId, responseId, ending, tally, placement, handling }, p);
  after?.(world, decisionId, model);
}

/** A response counts as offered when it was so at the opening or is so now: people may vote at either time. */
function mayStillChoose(
  storm: Storm,
  world: World,
  { onlyOffered }: Playing,
  { opened, offered }: Progress,
  responseId: string | null,
): string | null {
  const decision = storm.plan.decisions.get(world.open?.decisionId ?? '');
  if (!decision || responseId === null) return null;
  if (!onlyOffered) return decision.responses.some((one) => one.id === responseId) ? responseId : null;
  if (opened === decision.id && offered.includes(responseId)) return responseId;
  return openResponses(storm, world, decision).some((one) => one.id === responseId) ? responseId : null;
}

function noteOffer(storm: Storm, world: World, progress: Progress): void {
  const opened = world.open?.decisionId ?? null;
  if (opened === progress.opened) return;
  const decision = storm.plan.decisions.get(opened ?? '');
  progress.opened = opened;
  progress.offered = decision ? openResponses(storm, world, decision).map(({ id }) => id) : [];
}

function changeScript(storm: Storm, { injectId, minutes }: ScriptChange): void {
  if (minutes === null) storm.skipped.push(injectId);
  else storm.delayed[injectId] = (storm.delayed[injectId] ?? 0) + minutes;
}

/** [I3] Alone, one knows what every role knows. */
function knowAll(world: World, seatId: SeatId): void {
  for (const [id, held] of Object.entries(world.intel)) {
    if (held.sharedP === null) world.intel[id] = { ...held, sharedP: held.p, sharedBy: seatId };
  }
}
