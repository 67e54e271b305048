import type { InstructorCommand, SystemCommand } from '../command';
import { preparedDueP } from '../pace/prepared';
import { type Answer, accept, refuse } from '../result';
import type { Round } from '../round';
import { limits } from '../vocabulary';
import { minuteAt, planOf } from '../world/plan';
import { notPostable, postedAs } from './post-as';

type Command<T extends InstructorCommand['type']> = Extract<InstructorCommand, { type: T }>;
type System<T extends SystemCommand['type']> = Extract<SystemCommand, { type: T }>;

/** [W14] A post that lies ready or goes out at a minute that is still to come; one that is ready already is changed. */
export function preparePost(round: Round, command: Command<'prepare-post'>): Answer {
  const { preparedId, minute, personaId, channelId, text, picture, teamIds } = command;
  const others = (round.prepared ?? []).filter((one) => one.preparedId !== preparedId);
  if (others.length >= limits.prepared) return refuse('enough-prepared');
  const refused = notPostable(round, command) ?? notToCome(round, minute);
  if (refused) return refused;
  return accept({
    type: 'post-prepared',
    ...{ preparedId, personaId, channelId, text, minute },
    ...(picture !== undefined && { picture }),
    ...(teamIds && { teamIds }),
  });
}

/** [W14] A post that lies ready is thrown away; one that is gone already changes nothing. */
export function dropPost(round: Round, preparedId: string): Answer {
  const known = round.prepared?.some((one) => one.preparedId === preparedId);
  return known ? accept({ type: 'post-dropped', preparedId }) : accept();
}

/** [W14] Has an inject of the scenario happen at a minute that is still to come, for the teams that have not had it. */
export function planInject(round: Round, { injectId, minute }: Command<'plan-inject'>): Answer {
  if (!planOf(round.scenario).injects.has(injectId)) return refuse('no-such-thing');
  const refused = notToCome(round, minute);
  if (refused) return refused;
  return (round.planned?.[injectId] ?? null) === minute
    ? accept()
    : accept({ type: 'inject-planned', injectId, minute });
}

/** [W14] Its minute has come; too early, moved or sent meanwhile, it changes nothing. */
export function publishPrepared(round: Round, { preparedId, minute }: System<'publish-prepared'>): Answer {
  const post = round.prepared?.find((one) => one.preparedId === preparedId && one.minute === minute);
  return post && isDue(round, minute) ? accept(postedAs(round, post, preparedId)) : accept();
}

/** [W14] Where every team has had it already, it is only planned no longer. */
export function firePlanned(round: Round, { injectId, minute }: System<'fire-planned'>): Answer {
  if (round.planned?.[injectId] !== minute || !isDue(round, minute)) return accept();
  const missing = round.teams.filter(({ world }) => world.happened[injectId] === undefined);
  return missing.length === 0
    ? accept({ type: 'inject-planned', injectId, minute: null })
    : accept({ type: 'inject-fired', injectId, teamIds: missing.map(({ id }) => id) });
}

function isDue(round: Round, minute: number): boolean {
  return round.stage === 'running' && round.p >= preparedDueP(round, minute);
}

function notToCome(round: Round, minute: number | null): Answer | null {
  const plan = planOf(round.scenario);
  const isToCome = minute === null || (minute > minuteAt(plan, round.p) && minute <= plan.endMinute);
  return isToCome ? null : refuse('too-late');
}
