import type { InstructorCommand } from '../command';
import { type Answer, accept, refuse } from '../result';
import type { Round } from '../round';
import { ownSources } from '../world/feed';
import { planOf } from '../world/plan';

type PostAs = Extract<InstructorCommand, { type: 'post-as' }>;

/**
 * [W9] A post out of the script, as any persona of the scenario: in one language or more, with a picture of the scenario,
 * to some teams or all. As an answer to something a team has said, that team alone gets it.
 */
export function postAs(round: Round, command: PostAs): Answer {
  const { personaId, channelId, text, picture, replyTo } = command;
  const known = round.scenario.structure.personas.some((one) => one.id === personaId);
  if (!known || !planOf(round.scenario).channels.has(channelId)) return refuse('no-such-thing');
  if (picture !== undefined && !picturesOf(round).includes(picture)) return refuse('no-such-thing');
  if (Object.keys(text).length === 0) return refuse('language-missing');
  if (replyTo && !isOwnLine(round, replyTo)) return refuse('no-such-thing');
  const { teamIds } = command;
  const teams = round.teams.filter(({ id }) => (teamIds ? teamIds.includes(id) : true));
  return accept({
    type: 'posted-as',
    ...{ personaId, channelId, text },
    ...(picture !== undefined && { picture }),
    ...(replyTo && { replyTo: replyTo.n }),
    teamIds: replyTo ? [replyTo.teamId] : teams.map(({ id }) => id),
  });
}

/** Files of the pictures that posts of the scenario show, each once. */
export function picturesOf({ scenario }: Pick<Round, 'scenario'>): string[] {
  return [...new Set(scenario.structure.injects.flatMap(({ picture }) => picture ?? []))];
}

function isOwnLine(round: Round, { teamId, n }: { teamId: string; n: number }): boolean {
  const line = round.teams.find(({ id }) => id === teamId)?.world.feed[n - 1];
  return line !== undefined && ownSources.includes(line.source.from);
}
