import { createTranslator } from 'use-intl/core';
import type { Words as ScenarioWords } from '@/engine/scenario/words';
import { loadScenario } from '@/format/scenario-folder';
import { da } from '@/words/messages/da/index';
import { en } from '@/words/messages/en/index';
import type { Language, Messages } from '@/words/messages/index';
import type { Translation } from '@/words/messages/translation';

const messages: Record<Language, Translation<Messages>> = { en, da };

/** The words of the interface as this person reads them: stories name things as the screen does. */
export function wordsIn(language: Language) {
  const translation = messages[language];
  if (!isComplete(translation)) throw new Error('unreachable: translations are complete by their type');
  return createTranslator<Messages>({ locale: language, messages: translation, timeZone: 'UTC' });
}

export type InterfaceWords = ReturnType<typeof wordsIn>;

/** Only the literal English words differ in the type, and nothing reads those. */
function isComplete(translation: Translation<Messages>): translation is Messages {
  return translation !== undefined;
}

/** The words of a shipped scenario, as its author wrote them. */
export async function scenarioIn(slug: string, language: Language): Promise<ScenarioWords> {
  const loaded = await loadScenario(`scenarios/${slug}`);
  const words = loaded.ok ? loaded.scenario.words[language] : undefined;
  if (!words) throw new Error(`scenarios/${slug} cannot be played in ${language}`);
  return words;
}

/** One decision in the words of a language. */
export function decisionIn(words: ScenarioWords, id: string): ScenarioWords['decisions'][string] {
  const found = words.decisions[id];
  if (!found) throw new Error(`${words.title} has no decision "${id}"`);
  return found;
}
