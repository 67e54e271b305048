import type { PlayMs } from '../ids';
import { advanceWorld } from '../world/advance';
import { changeWorld } from '../world/hand';
import { resolveDecision } from '../world/resolve';
import { startWorld } from '../world/start';
import type { Storm } from '../world/storm';
import type { World } from '../world/world';
import type { Choice, Hand, ScriptChange } from './inputs';

export type Playing = {
  /** by decision id; a decision that opens without one ends in silence */
  choices: Record<string, Choice>;
  hands: Hand[];
  script: ScriptChange[];
  /** play ms at which the round ended */
  endP: PlayMs;
  /** alone, intel counts as shared when it arrives */
  knowsAll: boolean;
  /** asked after every whole second of play */
  watch?: (world: World) => void;
};

/** Play ms after which a decision that nobody takes ends in silence in a replay. */
export const silenceMs = 60_000;

/**
 * One team's world played from the start: what people did, at the time they did it; a decision is answered as long
 * after its opening as it was. The same code as the live game, so the same inputs give the same world.
 */
export function playWorld(given: Storm, playing: Playing): World {
  const storm: Storm = { ...given, skipped: given.skipped.slice(), delayed: { ...given.delayed } };
  const world = startWorld(storm.plan);
  const lastTick = Math.min(Math.floor(playing.endP / 1000), storm.plan.endTick);
  const next = { hand: 0, script: 0 };
  for (let tick = 1; tick <= lastTick; tick++) {
    beforeTick(storm, world, playing, next, tick * 1000);
    advanceWorld(storm, world, tick);
    if (playing.knowsAll) knowAll(world);
    playing.watch?.(world);
  }
  beforeTick(storm, world, playing, next, playing.endP + 1);
  return world;
}

/** Everything that people did before the second that ends at `untilP`, in the order of time. */
function beforeTick(
  storm: Storm,
  world: World,
  playing: Playing,
  next: { hand: number; script: number },
  untilP: PlayMs,
): void {
  const { hands, script, choices } = playing;
  for (let one = script[next.script]; one && one.p < untilP; one = script[++next.script])
    changeScript(storm, one);
  for (;;) {
    const hand = hands[next.hand];
    const answerP = world.open ? answeredAt(world.open, choices) : Number.POSITIVE_INFINITY;
    const handP = hand ? hand.p : Number.POSITIVE_INFINITY;
    if (Math.min(answerP, handP) >= untilP) return;
    if (hand && handP <= answerP) {
      next.hand += 1;
      changeWorld(storm, world, hand.event, hand.p);
    } else {
      answer(storm, world, choices, answerP);
    }
  }
}

function answeredAt(open: { decisionId: string; openedP: PlayMs }, choices: Record<string, Choice>): PlayMs {
  return open.openedP + (choices[open.decisionId]?.tookMs ?? silenceMs);
}

const nobody = { split: [], confidence: null, changes: 0 };

function answer(storm: Storm, world: World, choices: Record<string, Choice>, p: PlayMs): void {
  const decisionId = world.open?.decisionId ?? '';
  const choice = choices[decisionId];
  const responseId = mayStillChoose(storm, decisionId, choice?.responseId ?? null);
  resolveDecision(
    storm,
    world,
    { decisionId, responseId, ending: choice?.ending ?? 'deadline', tally: choice?.tally ?? nobody },
    p,
  );
}

function mayStillChoose(storm: Storm, decisionId: string, responseId: string | null): string | null {
  const decision = storm.plan.decisions.get(decisionId);
  return decision?.responses.some((one) => one.id === responseId) ? responseId : null;
}

function changeScript(storm: Storm, { injectId, minutes }: ScriptChange): void {
  if (minutes === null) storm.skipped.push(injectId);
  else storm.delayed[injectId] = (storm.delayed[injectId] ?? 0) + minutes;
}

function knowAll(world: World): void {
  for (const [id, held] of Object.entries(world.intel)) {
    if (held.sharedP === null) world.intel[id] = { ...held, sharedP: held.p, sharedBy: 'alone' };
  }
}
