import { type Scenario, wordsIn } from '../scenario';
import type { Words } from '../scenario/words';
import { firstSigns } from '../signs';
import { channelOfWords, placementIn } from '../world/own-posts';
import { planOf } from '../world/plan';
import type { FeedEntry, OwnPost, World } from '../world/world';
import { placedView } from './places';
import type { WaitingWords } from './work';

/** [Q9] What waits in a team, in the order in which it was written. */
export function waitingWords(scenario: Scenario, world: World, language: string): WaitingWords[] {
  return world.posts
    .filter(({ state }) => state === 'waiting')
    .map((own) => ({
      postId: own.id,
      as: own.occasion.as,
      text: own.text,
      language: own.language,
      channelName: channelName(scenario, world, own, language),
      dueP: own.dueP,
      edited: own.edited,
    }));
}

function channelName(scenario: Scenario, world: World, own: OwnPost, language: string): string {
  const channel = channelOfWords({ plan: planOf(scenario) }, world, own.occasion);
  return wordsIn(scenario, language).channels[channel] ?? channel;
}

type CrowdSource = Extract<FeedEntry['source'], { from: 'crowd' }>;

/** [Q11] What stands otherwise where a line of the crowd answers the company: under what (elsewhere it passes that on), and which words it quotes. */
export function answerOf(
  scenario: Scenario,
  world: World,
  words: Words,
  { id, answers }: CrowdSource,
): { text?: string; replyTo?: number | null; quotes?: number } {
  if (!answers) return {};
  const quote = quotedWords(world, answers.postId, planOf(scenario).crowd.get(id)?.on);
  const text = (words.crowd[id] ?? '').replaceAll('{quote}', () => quote);
  return answers.elsewhere ? { text, replyTo: null, quotes: answers.n } : { text, replyTo: answers.n };
}

/** [Q8] [Q10] What the company says in the team's own words. */
export function ownWords(scenario: Scenario, world: World, words: Words, postId: string) {
  const own = world.posts.find(({ id }) => id === postId);
  if (!own) return { kind: 'company' as const, channel: '', text: '' };
  const { occasion, text, language } = own;
  const kind = isInternal(scenario, occasion) ? ('internal' as const) : ('company' as const);
  const channel = channelOfWords({ plan: planOf(scenario) }, world, occasion);
  const replyTo = occasion.as === 'reply' ? occasion.n : null;
  const placing =
    occasion.as === 'statement'
      ? placedView(scenario, words, occasion.decisionId, placementIn(world, occasion.decisionId))
      : {};
  return { kind, channel, text, replyTo, language, ...placing };
}

function isInternal(scenario: Scenario, occasion: OwnPost['occasion']): boolean {
  if (occasion.as !== 'statement') return false;
  const decision = planOf(scenario).decisions.get(occasion.decisionId);
  return decision?.responses.find(({ id }) => id === occasion.responseId)?.audience === 'internal';
}

/** The words that an answer of the crowd may quote: those that it rests on, on one line, and not too many. */
function quotedWords(world: Pick<World, 'posts'>, postId: string | null, mark: string | undefined): string {
  const own = world.posts.find(({ id }) => id === postId);
  const place = own?.found.find((one) => one.mark === mark);
  const said = own && place ? own.text.slice(place.from, place.to).replaceAll(/\s+/g, ' ').trim() : '';
  if (said.length <= longestQuote) return said || '…';
  const space = said.lastIndexOf(' ', longestQuote);
  return `${(space > 0 ? said.slice(0, space) : firstSigns(said, longestQuote)).trim()} …`;
}

const longestQuote = 90;
