import { exactSecondsToDecide, readingOf, readingSpeed } from '@/engine/rules/reading';
import type { Scenario } from '@/engine/scenario';
import { planOf, playMsOfMinute } from '@/engine/world/plan';
import { inWords } from './in-words';
import type { LabCheck } from './subject';

/** Seconds that a team needs at the least to exchange a word, on top of reading. */
const talkSeconds = 10;
/** Seconds by which a sum of fractions may be off. */
const noise = 1e-6;
/**
 * A feed is skimmed: up to this many times the words that can be read in a minute make a busy feed, more is too much.
 */
const skimming = 2.5;

/** What there is to read at a decision fits its timer, in every language. Nothing is rounded before it is compared. */
export const reading: LabCheck = ({ scenario }) =>
  scenario.structure.languages.flatMap((language) =>
    scenario.structure.decisions.flatMap((decision) => {
      const { words, perMinute, seconds } = readingOf(scenario, decision, language);
      const timer = exactSecondsToDecide(scenario, decision, language);
      if (timer - seconds >= talkSeconds - noise) return [];
      const reason = `${words} words take ${seconds.toFixed(1)} s to read (${perMinute} a minute), but the timer gives ${timer.toFixed(1)} s, and talking takes ${talkSeconds}: shorten the words or raise the decision's "pressure"`;
      return [inWords(language, ['decisions', decision.id], reason)];
    }),
  );

/** Advice: the scripted lines of no minute of play are far more than can be read in it. */
export const feedLoad: LabCheck = ({ scenario }) =>
  scenario.structure.languages.flatMap((language) => {
    const busiest = busiestMinute(scenario, language);
    const speed = readingSpeed(language);
    if (!busiest || busiest.words <= skimming * speed) return [];
    const reason = `from here ${busiest.words} words arrive within a minute of play; ${speed} can be read, and ${skimming} times as many skimmed`;
    return [inWords(language, ['injects', busiest.from], reason)];
  });

function busiestMinute(scenario: Scenario, language: string): { from: string; words: number } | undefined {
  const plan = planOf(scenario);
  const lines = scenario.structure.injects.flatMap(({ id, at, deck }) => {
    if (at === undefined || deck) return [];
    const { text = '', headline = '' } = scenario.words[language]?.injects[id] ?? {};
    return [
      { id, p: playMsOfMinute(plan.stretches, at), words: `${headline} ${text}`.trim().split(/\s+/).length },
    ];
  });
  const minutes = lines.map(({ id, p }) => ({
    from: id,
    words: lines
      .filter((line) => line.p >= p && line.p < p + 60_000)
      .reduce((sum, { words }) => sum + words, 0),
  }));
  return minutes.sort((a, b) => b.words - a.words)[0];
}
