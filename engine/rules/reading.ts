import type { Round, Team } from '../round';
import { type Scenario, wordsIn } from '../scenario';
import type { Decision } from '../scenario/structure';
import { extraTimes } from '../vocabulary';

/**
 * Words a minute that a hurried adult reads, by language. English from 238 silent reading (Brysbaert 2019), taken down
 * by a sixth for a small screen in a noisy room; the others in proportion to their longer words. [assumed]
 */
const wordsPerMinute: Record<string, number> = { en: 200, da: 190, de: 180, es: 200, pl: 170 };
const talkSeconds = 25;
/** Seconds for each word that may be written: a team talks while one of them types. [assumed] */
const secondsPerWrittenWord = 0.75;
const shortest = 30;
const longest = 150;

/** [D2] Private extra time stretches a team's deadline by the largest factor in it, and no further than this. */
const mostExtraTime = Math.max(...extraTimes);

/** [D2] [Q5] Seconds of play to decide: the words to read, time to talk, times the author's pressure; then time to write. */
export function secondsToDecide(scenario: Scenario, decision: Decision, language: string): number {
  if (!wordsIn(scenario, language).decisions[decision.id]) return shortest;
  const { seconds } = readingOf(scenario, decision, language);
  const reading = Math.min(longest, Math.max(shortest, (seconds + talkSeconds) * decision.pressure));
  return Math.round(reading + (decision.asks?.words ?? 0) * secondsPerWrittenWord);
}

/** The words of a decision in one language, and how long a hurried adult takes to read them. */
export function readingOf(
  scenario: Scenario,
  decision: Decision,
  language: string,
): { words: number; perMinute: number; seconds: number } {
  const words = wordsIn(scenario, language).decisions[decision.id];
  const responses = decision.responses.map((one) => words?.responses[one.id]);
  const text = [
    words?.question ?? '',
    words?.context ?? '',
    ...responses.flatMap((one) => [one?.label ?? '', one?.tradeoff ?? '']),
  ];
  const count = text.join(' ').split(/\s+/).filter(Boolean).length;
  const perMinute = readingSpeed(language);
  return { words: count, perMinute, seconds: (count / perMinute) * 60 };
}

/** Words a minute, by language. */
export function readingSpeed(language: string): number {
  return wordsPerMinute[language] ?? 180;
}

/** [D2] The same for every team: the slowest language in the round; then what this team's own people need. */
export function deadlineMs(round: Round, team: Team, decision: Decision): number {
  const languages = new Set(round.teams.flatMap((one) => one.seats.map((seat) => seat.language)));
  if (languages.size === 0) languages.add(round.scenario.structure.languages[0] ?? 'en');
  const seconds = Math.max(
    ...[...languages].map((language) => secondsToDecide(round.scenario, decision, language)),
  );
  const extra = Math.min(mostExtraTime, Math.max(1, ...team.seats.map((seat) => seat.extraTime)));
  return Math.round(seconds * extra * 1000);
}
