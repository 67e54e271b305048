import { type Scenario, wordsIn } from '../scenario';
import type { Role } from '../vocabulary';
import type { World } from '../world/world';
import type { IntelView } from './work';

/** [V4] A call, mail or internal message to certain roles, and intel, are private until somebody shares them. */
export function intelViews(
  scenario: Scenario,
  world: World,
  viewer: { roles: readonly Role[]; language: string },
): IntelView[] {
  const words = wordsIn(scenario, viewer.language);
  return scenario.structure.intel.flatMap(({ id, role }) => {
    const held = world.intel[id];
    const text = words.intel[id];
    if (!held || !text || (held.sharedP === null && !viewer.roles.includes(role))) return [];
    const shared =
      held.sharedP === null || held.sharedBy === null ? null : { by: held.sharedBy, p: held.sharedP };
    return [{ id, role, title: text.title, text: text.text, p: held.p, shared }];
  });
}
