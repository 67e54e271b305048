import { applyNews } from '../model/news';
import { openInquiry } from '../model/regulator';
import { leakMemo } from '../model/slips';
import type { Inject } from '../scenario/structure';
import { hearFacts, settleFacts } from './facts';
import { post, reachOn } from './feed';
import { staysAway } from './frozen';
import { type Anchor, minuteAt } from './plan';
import type { Storm } from './storm';
import { notingTurn } from './turns';
import type { Pending, Turn, World } from './world';

/** [W3] An inject reaches the team: its words into the feed, its news into the model, its facts onto the board. */
export function injectArrives(storm: Storm, world: World, inject: Inject, p: number): void {
  if (world.happened[inject.id] !== undefined) return;
  if (staysAway(storm.plan, world, inject, p)) {
    world.missed.push(inject.id);
    return;
  }
  world.happened[inject.id] = p;
  const cause: Turn['cause'] = { from: 'inject', id: inject.id };
  const acts = inject.leak || inject.hearing || inject.news;
  if (acts) notingTurn(storm, world, cause, p, () => newsActs(storm, world, inject));
  if (storm.feed) {
    const reach = inject.reach ?? reachOn(storm, world, inject.channel, Math.floor(p / 1000));
    post(storm, world, p, { from: 'inject', id: inject.id }, reach);
  }
  hearFacts(storm.plan, world, inject.id);
  if (storm.plan.scenario.structure.facts.some(({ settled }) => settled === inject.id))
    notingTurn(storm, world, cause, p, () => settleFacts(storm.plan, world, inject.id, p));
  anchorOn(storm, world, 'inject', inject.id, p);
}

function newsActs(storm: Storm, { model }: World, inject: Inject): void {
  if (inject.leak) leakMemo(model);
  if (inject.hearing) openInquiry(model, inject.news, storm.jitter(inject.id));
  else if (inject.news) applyNews(model, inject.news, storm.jitter(inject.id));
}

/** [W4] What counts from this happening falls due so many scenario minutes later. */
export function anchorOn(storm: Storm, world: World, anchor: Anchor, id: string, p: number): void {
  for (const item of storm.plan.anchored[anchor].get(id) ?? []) {
    const due = minuteAt(storm.plan, p) + item.after.minutes;
    world.pending.push({ kind: item.kind, id: item.id, due, until: item.until } satisfies Pending);
  }
}
