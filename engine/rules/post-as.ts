import type { InstructorCommand } from '../command';
import { type Answer, accept, refuse } from '../result';
import type { Round } from '../round';
import { ownSources } from '../world/feed';
import { planOf } from '../world/plan';

type PostAs = Extract<InstructorCommand, { type: 'post-as' }>;
type ByHand = Pick<PostAs, 'personaId' | 'channelId' | 'text' | 'picture' | 'teamIds'>;

/**
 * [W9] A post out of the script, as any persona of the scenario: in one language or more, with a picture of the scenario,
 * to some teams or all. As an answer to something a team has said, that team alone gets it.
 */
export function postAs(round: Round, command: PostAs): Answer {
  const { replyTo, preparedId } = command;
  const refused = notPostable(round, command);
  if (refused) return refused;
  if (replyTo && !isOwnLine(round, replyTo)) return refuse('no-such-thing');
  const posted = postedAs(round, command, preparedId);
  return accept(replyTo ? { ...posted, replyTo: replyTo.n, teamIds: [replyTo.teamId] } : posted);
}

/** Why the scenario has no such post; null when it can go out. */
export function notPostable(round: Round, { personaId, channelId, text, picture }: ByHand): Answer | null {
  const { personas, channels } = planOf(round.scenario);
  if (!personas.has(personaId) || !channels.has(channelId)) return refuse('no-such-thing');
  if (picture !== undefined && !picturesOf(round).includes(picture)) return refuse('no-such-thing');
  return Object.keys(text).length === 0 ? refuse('language-missing') : null;
}

/** The post as it reaches the teams that it is for, as far as they are in the round. */
export function postedAs({ teams }: Round, post: ByHand, preparedId: string | undefined) {
  const { personaId, channelId, text, picture, teamIds } = post;
  return {
    type: 'posted-as' as const,
    ...{ personaId, channelId, text },
    ...(picture !== undefined && { picture }),
    ...(preparedId !== undefined && { preparedId }),
    teamIds: teams.flatMap(({ id }) => (!teamIds || teamIds.includes(id) ? id : [])),
  };
}

/** Files of the pictures that posts of the scenario show, each once. */
export function picturesOf({ scenario }: Pick<Round, 'scenario'>): string[] {
  return [...new Set(scenario.structure.injects.flatMap(({ picture }) => picture ?? []))];
}

function isOwnLine(round: Round, { teamId, n }: { teamId: string; n: number }): boolean {
  const line = round.teams.find(({ id }) => id === teamId)?.world.feed[n - 1];
  return line !== undefined && ownSources.includes(line.source.from);
}
