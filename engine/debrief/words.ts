import { type Scenario, wordsIn } from '../scenario';
import type { DebriefWords } from './types';

/** The scenario's words that a debrief needs, in the reader's language; sent once the round is over. */
export function debriefWords(scenario: Scenario, language: string): DebriefWords {
  const words = wordsIn(scenario, language);
  const { realCase } = scenario;
  return {
    firstDay: scenario.structure.firstDay,
    title: words.title,
    company: words.company,
    decisions: Object.fromEntries(
      Object.entries(words.decisions).map(([id, { question, expected, debrief, responses }]) => [
        id,
        {
          question,
          expected,
          debrief,
          responses: Object.fromEntries(Object.entries(responses).map(([each, { label }]) => [each, label])),
        },
      ]),
    ),
    facts: Object.fromEntries(Object.entries(words.facts).map(([id, { claim }]) => [id, claim])),
    milestones: words.milestones ?? {},
    intel: Object.fromEntries(Object.entries(words.intel).map(([id, { title }]) => [id, title])),
    realCase: {
      title: words.case.title,
      organisation: realCase.organisation,
      place: realCase.place,
      summary: words.case.summary,
      respect: words.case.respect,
      lessons: words.case.lessons,
      facts: realCase.facts.map(({ id, date, at, sources }) => ({
        id,
        date,
        minute: at ?? null,
        text: words.case.facts[id] ?? '',
        sources,
      })),
      reality: words.case.reality,
      sources: realCase.sources,
    },
  };
}
