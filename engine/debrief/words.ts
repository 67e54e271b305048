import { findingOf, languageRead, type Scenario, wordsIn } from '../scenario';
import { roleNames } from '../scenario/played-roles';
import type { Words } from '../scenario/words';
import { pictureNamed } from '../view/pictures';
import type { DebriefWords } from './types';

/** [F5] What was true in this round of what is not true in every one. */
function truthOf({ structure, variant }: Scenario, words: Words): NonNullable<DebriefWords['truth']> {
  const [first] = structure.variants ?? [];
  const varied = structure.facts.filter(({ id }) => first && Object.hasOwn(first.truths, id));
  return {
    asItHappened: variant === first?.id,
    facts: varied.map(({ id, truth }) => ({
      id,
      claim: words.facts[id]?.claim ?? id,
      true: truth,
      finding: findingOf(words, id, variant),
    })),
  };
}

/** Everything that a picture card may have shown. */
function picturesIn(scenario: Scenario, words: Words): NonNullable<DebriefWords['pictures']> {
  const { injects, decisions, scheduled } = scenario.structure;
  const files = [...injects, ...decisions, ...scheduled].flatMap(({ picture }) => picture ?? []);
  return Object.fromEntries(files.map((file) => [file, pictureNamed(scenario, words, file)]));
}

/** The scenario's words that a debrief needs, in the reader's language; sent once the round is over. */
export function debriefWords(scenario: Scenario, language: string): DebriefWords {
  const words = wordsIn(scenario, language);
  const { realCase } = scenario;
  return {
    language: languageRead(scenario, language),
    firstDay: scenario.structure.firstDay,
    title: words.title,
    company: words.company,
    decisions: Object.fromEntries(
      Object.entries(words.decisions).map(
        ([id, { question, expected, because, disagree, debrief, responses }]) => [
          id,
          {
            question,
            expected,
            ...(because !== undefined && { because }),
            ...(disagree !== undefined && { disagree }),
            debrief,
            responses: Object.fromEntries(
              Object.entries(responses).map(([each, { label }]) => [each, label]),
            ),
          },
        ],
      ),
    ),
    facts: Object.fromEntries(Object.entries(words.facts).map(([id, { claim }]) => [id, claim])),
    milestones: words.milestones ?? {},
    ...(scenario.variant !== undefined && { truth: truthOf(scenario, words) }),
    intel: Object.fromEntries(Object.entries(words.intel).map(([id, { title }]) => [id, title])),
    intelTruth: Object.fromEntries(
      Object.entries(words.intel).flatMap(([id, { truth }]) => (truth === undefined ? [] : [[id, truth]])),
    ),
    roleNames: roleNames(words),
    channels: words.channels,
    pictures: picturesIn(scenario, words),
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
