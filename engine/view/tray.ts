import type { Round, Team } from '../round';
import { type Scenario, wordsIn } from '../scenario';
import { unsuitableIn } from '../statement/unsuitable';
import { waitingWords } from './own-words';
import { tells } from './team-figures';
import type { TrayItem } from './work';

/** [Q9] [X4] What waits in all teams whose words may be told outside them; without whose they are. */
export function trayView(round: Round, language: string): TrayItem[] {
  return round.teams
    .filter((team) => tells(round, team))
    .flatMap((team) =>
      waitingWords(round.scenario, team.world, language).map((waiting) => ({
        ...waiting,
        teamId: team.id,
        teamIndex: team.index,
        about: aboutWhat(round.scenario, team, waiting.postId, language),
        unsuitable: unsuitableIn(waiting.text, waiting.language),
      })),
    );
}

function aboutWhat(scenario: Scenario, { world }: Team, postId: string, language: string): string | null {
  const occasion = world.posts.find(({ id }) => id === postId)?.occasion;
  const words = wordsIn(scenario, language);
  if (occasion?.as === 'statement') return words.decisions[occasion.decisionId]?.question ?? null;
  const source = occasion?.as === 'reply' ? world.feed[occasion.n - 1]?.source : undefined;
  if (source?.from === 'inject') return words.injects[source.id]?.text ?? null;
  if (source?.from === 'crowd') return words.crowd[source.id] ?? null;
  return source?.from === 'posted' ? (source.text[language] ?? Object.values(source.text)[0] ?? null) : null;
}
