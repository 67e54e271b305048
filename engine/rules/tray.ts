import { type Answer, accept, refuse } from '../result';
import type { Round, Team } from '../round';
import { tells } from '../view/team-figures';
import type { OwnPost } from '../world/world';
import { publicWords } from './publishing';

type Named = { teamId: string; postId: string };

/** [Q9] Own words wait until the instructor has thought about them. */
export function holdWords(round: Round, named: Named): Answer {
  return forWaiting(round, named, (_, post) =>
    post.dueP === null ? accept() : accept({ type: 'words-held', ...idsOf(named) }),
  );
}

/** [Q9] They go out at once. */
export function releaseWords(round: Round, named: Named): Answer {
  return forWaiting(round, named, () => accept({ type: 'words-released', ...idsOf(named) }));
}

/** [Q9] They go out in another version, when they go out. */
export function editWords(round: Round, command: Named & { text: string }): Answer {
  return forWaiting(round, command, (team, post) => {
    if (post.text === command.text) return accept();
    const words = publicWords(round, team, post.language, command.text);
    return accept({ type: 'words-edited', ...idsOf(command), seatId: post.seatId, ...words });
  });
}

/** [Q9] They don't go out. */
export function withdrawWords(round: Round, named: Named): Answer {
  return forWaiting(round, named, () => accept({ type: 'words-withdrawn', ...idsOf(named) }));
}

function idsOf({ teamId, postId }: Named): Named {
  return { teamId, postId };
}

function forWaiting(
  round: Round,
  { teamId, postId }: Named,
  then: (team: Team, post: OwnPost) => Answer,
): Answer {
  if (round.stage === 'lobby') return refuse('not-running');
  const team = round.teams.find(({ id }) => id === teamId);
  if (!team) return refuse('no-such-team');
  const post = tells(round, team) ? team.world.posts.find(({ id }) => id === postId) : undefined;
  if (!post) return refuse('no-such-thing');
  return post.state === 'waiting' ? then(team, post) : refuse('too-late');
}
