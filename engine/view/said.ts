import type { Round, Team } from '../round';
import { type Scenario, wordsIn } from '../scenario';
import { channelOfWords, placementIn } from '../world/own-posts';
import { planOf } from '../world/plan';
import type { FeedEntry, OwnPost } from '../world/world';
import { placedView } from './places';
import { tells } from './team-figures';
import type { SaidView } from './work';

/** Teams whose words fit on the room's screen at a time. */
const mostTeams = 3;

/**
 * [Q9] [V6] The newest own words of each team that are out, newest first; a statement once every team has its decision
 * behind it, so that nobody reads what others chose before choosing.
 */
export function saidViews(round: Round, language: string): SaidView[] {
  const playing = round.teams.filter(({ seats }) => seats.length > 0);
  return playing
    .filter((team) => tells(round, team))
    .flatMap((team) => newestOf(round.scenario, playing, team, language))
    .toSorted((a, b) => b.minute - a.minute)
    .slice(0, mostTeams);
}

function newestOf(scenario: Scenario, playing: Team[], team: Team, language: string): SaidView[] {
  const { posts, feed } = team.world;
  for (const entry of feed.toReversed()) {
    const own = ownPost(entry, posts);
    if (own && isPublic(scenario, own) && isBehind(playing, own)) {
      const { text, occasion } = own;
      const channel = channelOfWords({ plan: planOf(scenario) }, team.world, occasion);
      const channelName = wordsIn(scenario, language).channels[channel] ?? channel;
      const minute = Math.round(entry.minute);
      return [
        {
          index: team.index,
          as: occasion.as,
          text,
          language: own.language,
          channelName,
          minute,
          card: cardOf(scenario, team, own, language),
        },
      ];
    }
  }
  return [];
}

function ownPost({ source }: FeedEntry, posts: OwnPost[]): OwnPost | undefined {
  return source.from === 'words' ? posts.find(({ id }) => id === source.postId) : undefined;
}

function isBehind(playing: Team[], { occasion }: OwnPost): boolean {
  if (occasion.as !== 'statement') return true;
  const { decisionId } = occasion;
  return playing.every(({ world }) => world.resolved.some((one) => one.decisionId === decisionId));
}

function cardOf(
  scenario: Scenario,
  { world }: Team,
  { occasion }: OwnPost,
  language: string,
): SaidView['card'] {
  if (occasion.as !== 'statement') return null;
  const { decisionId } = occasion;
  const placement = placementIn(world, decisionId);
  if (placement?.form !== 'card') return null;
  const { picture = null } = placedView(scenario, wordsIn(scenario, language), decisionId, placement);
  return { tone: placement.tone ?? 'plain', picture };
}

function isPublic(scenario: Scenario, { occasion }: OwnPost): boolean {
  if (occasion.as !== 'statement') return true;
  const decision = planOf(scenario).decisions.get(occasion.decisionId);
  return decision?.responses.find(({ id }) => id === occasion.responseId)?.audience === 'public';
}
