import { type Scenario, wordsIn } from '../scenario';
import { planOf, playMsOfMinute } from '../world/plan';
import { plannedMinute, rewritten } from '../world/planned';
import type { OwnPost, World } from '../world/world';
import type { ScheduledView } from './work';

/** [S2] The company's own planned posts are no secret of the script: those of its calendar and those that the team has planned, by time. */
export function scheduledViews(scenario: Scenario, world: World, language: string): ScheduledView[] {
  const plan = planOf(scenario);
  const words = wordsIn(scenario, language);
  const due = (minute: number) => ({ minute, dueP: playMsOfMinute(plan.stretches, minute) });
  const planned = scenario.structure.scheduled.map((one): ScheduledView => {
    const own = rewritten(world, one.id);
    return {
      id: one.id,
      channelName: words.channels[one.channel] ?? one.channel,
      text: own?.text ?? words.scheduled[one.id]?.text ?? '',
      language: own?.language ?? null,
      ...due(plannedMinute(world, one)),
      held: world.held.includes(one.id),
      out: world.happened[one.id] !== undefined,
      from: own ? 'rewritten' : 'author',
    };
  });
  const written = world.posts.flatMap((own): ScheduledView[] => {
    const at = plannedAt(own);
    if (!at || own.state === 'withdrawn') return [];
    const { id, text, language: spoken, state } = own;
    const channelName = words.channels[at.channelId] ?? at.channelId;
    const told = { id, channelName, text, language: spoken, held: false, out: state === 'out' };
    return [{ ...told, ...due(at.minute), from: 'team' }];
  });
  return [...planned, ...written].sort((a, b) => a.minute - b.minute);
}

function plannedAt({ occasion }: OwnPost): { channelId: string; minute: number } | null {
  if (occasion.as !== 'post' || occasion.minute === undefined) return null;
  return { channelId: occasion.channelId, minute: occasion.minute };
}
