import { type Scenario, wordsIn } from '../scenario';
import type { Decision } from '../scenario/structure';

/**
 * Words a minute that a hurried adult reads, by language. English from 238 silent reading (Brysbaert 2019), taken down
 * by a sixth for a small screen in a noisy room; the others in proportion to their longer words. [assumed]
 */
const wordsPerMinute: Record<string, number> = { en: 200, da: 190, de: 180, es: 200, pl: 170 };
/** To exchange a word, on top of reading. [assumed] */
const talkSeconds = 20;
/** Seconds for each word that may be written: a team talks while one of them types. [assumed] */
const secondsPerWrittenWord = 0.75;
const shortest = 30;
const longest = 150;

const known = new WeakMap<Scenario, Map<string, number>>();

/**
 * [D2] [Q5] Seconds of play to decide: the words that are shown and time to talk, times the author's pressure; then time
 * to write. Worked out once for each decision and language.
 */
export function secondsToDecide(scenario: Scenario, decision: Decision, language: string): number {
  const seconds = known.get(scenario) ?? new Map<string, number>();
  known.set(scenario, seconds);
  const key = `${decision.id} ${language}`;
  const made = seconds.get(key) ?? secondsOf(scenario, decision, language);
  seconds.set(key, made);
  return made;
}

function secondsOf(scenario: Scenario, decision: Decision, language: string): number {
  if (!wordsIn(scenario, language).decisions[decision.id]) return shortest;
  return Math.round(exactSecondsToDecide(scenario, decision, language));
}

/** [D2] [Q5] The same before it is rounded: a word more never leaves more time to talk. */
export function exactSecondsToDecide(scenario: Scenario, decision: Decision, language: string): number {
  const { seconds } = readingOf(scenario, decision, language);
  const reading = Math.min(longest, Math.max(shortest, (seconds + talkSeconds) * decision.pressure));
  return reading + (decision.asks?.words ?? 0) * secondsPerWrittenWord;
}

/**
 * The words of a decision in one language, and how long a hurried adult takes to read them: the question, every label
 * and trade-off, and the longest message, for a message shows only where a response is tapped.
 */
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
  const messages = responses.map((one) => wordCount(one?.message ?? ''));
  const count = wordCount(text.join(' ')) + Math.max(0, ...messages);
  const perMinute = readingSpeed(language);
  return { words: count, perMinute, seconds: (count / perMinute) * 60 };
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Words a minute, by language. */
export function readingSpeed(language: string): number {
  return wordsPerMinute[language] ?? 180;
}
