import { usualPriorities } from '@/engine/priorities';
import { type Scenario, wordsIn } from '@/engine/scenario';
import { sampleScores } from '@/engine/scenario/norms';
import type { Strategy } from '@/engine/vocabulary';

/** A decision of a scenario, with what its responses are called and which strategies they are. */
export type ChoiceWords = {
  id: string;
  question: string;
  responses: { id: string; label: string; strategies: Strategy[] }[];
};

/** What results of a scenario are held against: its decisions in order, and how simulated teams came out. */
export type ScenarioFrame = {
  slug: string;
  title: string;
  decisions: ChoiceWords[];
  /** scores from 0 to 100; empty without norms */
  simulated: number[];
};

/** The frame of a scenario, in a language. */
export function scenarioFrame(scenario: Scenario, language: string): ScenarioFrame {
  const words = wordsIn(scenario, language);
  return {
    slug: scenario.slug,
    title: words.title,
    decisions: scenario.structure.decisions.map(({ id, responses }) => ({
      id,
      question: words.decisions[id]?.question ?? id,
      responses: responses.map((response) => ({
        id: response.id,
        label: words.decisions[id]?.responses[response.id]?.label ?? response.id,
        strategies: [...new Set(response.acts.map(({ strategy }) => strategy))],
      })),
    })),
    simulated: scenario.yardstick ? sampleScores(scenario.yardstick, usualPriorities) : [],
  };
}
