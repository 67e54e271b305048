import type { Handling, Placement } from '../event';
import { applyAct } from '../model/act';
import { at, copyState, get } from '../model/state';
import type { Decision, Response } from '../scenario/structure';
import type { Ending } from '../vocabulary';
import { anchorOn } from './arrive';
import { expectAnswers } from './expect-answers';
import { assertFacts } from './facts';
import { post, reachOn } from './feed';
import { asHandled, beforeRedline, mayComeBack, redlined } from './handling';
import { mayHappen } from './holds';
import { speaksForItself } from './own-posts';
import { beforePlaced, placed, placementOf } from './placing';
import { hourAt, minuteAt } from './plan';
import { copyWorld } from './start';
import type { Storm } from './storm';
import type { Tally, World } from './world';

/** The responses of a decision that this team may choose now. */
export function openResponses(storm: Storm, world: World, decision: Decision): Response[] {
  return decision.responses.filter(
    (response) => !response.when || mayHappen(storm.plan, world, { when: response.when }),
  );
}

/** How a decision ended, with what, and with which votes. */
export type DecisionOutcome = {
  decisionId: string;
  responseId: string | null;
  ending: Ending;
  tally: Tally;
  placement?: Placement | undefined;
  handling?: Handling | undefined;
};

/**
 * [D8] The team's answer takes effect at once: its acts on the model, its words in the feed, its claims on the record.
 * `null` is silence, a move with its own price. Nothing happens unless this decision is open.
 */
export function resolveDecision(
  storm: Storm,
  world: World,
  { decisionId, responseId, ending, tally, placement: chosen, handling }: DecisionOutcome,
  p: number,
): void {
  const decision = storm.plan.decisions.get(decisionId);
  if (!decision || world.open?.decisionId !== decisionId) return;
  const minute = minuteAt(storm.plan, p);
  const knew = decision.intel.filter((id) => (world.intel[id]?.sharedP ?? null) !== null);
  const response = decision.responses.find((one) => one.id === (responseId ?? decision.silence.follows));
  const placement = placementOf(decision, response, chosen);
  world.resolved.push({
    decisionId,
    responseId,
    openedP: world.open.openedP,
    resolvedP: p,
    minute,
    feedFrom: world.feed.length + 1,
    knew,
    ending,
    tally,
    ...(placement && { placement }),
    ...(handling && { handling }),
    turn: null,
  });
  world.open = null;
  const before = storm.feed ? copyWorld(world) : null;
  takesEffect(storm, world, decision, responseId, p);
  if (before) noteTurn(storm, world, before, decision, p);
  anchorOn(storm, world, 'decision', decisionId, p);
}

function takesEffect(
  storm: Storm,
  world: World,
  decision: Decision,
  responseId: string | null,
  p: number,
): void {
  if (responseId === null)
    for (const act of decision.silence.acts)
      applyAct(world.model, act, hourAt(storm.plan, minuteAt(storm.plan, p)));
  const response = decision.responses.find((one) => one.id === (responseId ?? decision.silence.follows));
  if (response) responseTakesEffect(storm, world, decision, response, p);
}

/** [D10] What the answer is held against: the model without it, and with silence in its place. `before` becomes the silent world. */
function noteTurn(storm: Storm, world: World, before: World, decision: Decision, p: number): void {
  const last = world.resolved.pop();
  if (!last) return;
  const turn = { before: copyState(before.model), after: copyState(world.model) };
  takesEffect({ ...storm, feed: false }, before, decision, null, p);
  world.resolved.push({ ...last, turn: { ...turn, silent: before.model } });
}

function responseTakesEffect(
  storm: Storm,
  world: World,
  decision: Decision,
  response: Response,
  p: number,
): void {
  const minute = minuteAt(storm.plan, p);
  const key = `${decision.id}/${response.id}`;
  const blame = get(world.model, at.A);
  const { placement: chosen, handling } = world.resolved.at(-1) ?? {};
  const placement = placementOf(decision, response, chosen) ?? undefined;
  const said = asHandled(response, handling);
  const before = beforePlaced(world, placement);
  const unread = beforeRedline(world, handling);
  for (const act of response.acts) applyAct(world.model, act, hourAt(storm.plan, minute));
  placed(storm, world, before, placement);
  redlined(world, unread);
  if (handling?.unsigned) mayComeBack(storm, world, decision.id);
  const won = Math.max(0, blame - get(world.model, at.A));
  assertFacts(storm.plan, world, key, said);
  world.promises = world.promises.map((promise) =>
    promise.state === 'open' && promise.keptBy.includes(key) ? { ...promise, state: 'kept' } : promise,
  );
  if (said.promise) {
    const { within, keptBy, kind } = said.promise;
    world.promises.push({ key, dueMinute: minute + within, keptBy, kind, won, state: 'open' });
  }
  if (pausesMarketing(response))
    world.held = storm.plan.scenario.structure.scheduled.map((scheduled) => scheduled.id);
  speaks(storm, world, decision, response, p);
  anchorOn(storm, world, 'response', key, p);
}

function pausesMarketing(response: Response): boolean {
  return response.pausesMarketing === true || response.acts.some((act) => act.strategy === 'pause-marketing');
}

/** What the company says appears in its own feed, in public or on the staff's channel; private words appear nowhere. */
function speaks(storm: Storm, world: World, decision: Decision, response: Response, p: number): void {
  if (!storm.feed || (response.audience !== 'public' && response.audience !== 'internal')) return;
  if (speaksForItself(world, decision.id, response.id)) return;
  const placement = world.resolved.at(-1)?.placement;
  const channel = placement?.channels[0] ?? response.channel ?? decision.channel;
  const reach = reachOn(storm, world, channel, Math.floor(p / 1000)) * 2;
  const source = { from: 'response' as const, decisionId: decision.id, responseId: response.id };
  post(storm, world, p, { ...source, ...(placement && { placement }) }, reach);
  if (decision.asks?.kind !== 'statement' || response.audience !== 'public') return;
  expectAnswers(world, { n: world.feed.length, postId: null, as: 'post' }, [{ mark: 'no-words' }], p);
}
