import { createTranslator } from 'use-intl/core';
import type { Words as ScenarioWords } from '@/engine/scenario/words';
import { readOnce, shelfOf } from '@/format/read-once';
import { type Language, languages, type Messages } from '@/words/messages/index';
import type { Translation } from '@/words/messages/translation';

const messages = new Map<string, Translation<Messages>>(
  await Promise.all(
    Object.entries(languages).map(async ([language, { load }]) => [language, await load()] as const),
  ),
);

/** The words of the interface as this person reads them: stories name things as the screen does. */
export function wordsIn(language: Language) {
  const translation = messages.get(language);
  if (!translation || !isComplete(translation))
    throw new Error('unreachable: translations are complete by their type');
  return createTranslator<Messages>({ locale: language, messages: translation, timeZone: 'UTC' });
}

export type InterfaceWords = ReturnType<typeof wordsIn>;

/** Only the literal English words differ in the type, and nothing reads those. */
function isComplete(translation: Translation<Messages>): translation is Messages {
  return translation !== undefined;
}

/** The words of a shipped scenario in several languages, by the language of who reads them. */
export async function scenarioInEach(slug: string, ...wanted: Language[]) {
  const words = new Map(
    await Promise.all(wanted.map(async (language) => [language, await scenarioIn(slug, language)] as const)),
  );
  return (language: Language): ScenarioWords => {
    const found = words.get(language);
    if (!found) throw new Error(`the story has not loaded scenarios/${slug} in ${language}`);
    return found;
  };
}

/** Reading one takes seconds, and many stories play the same. */
const read = new Map<string, ReturnType<typeof readOnce>>();

/** The words of a shipped scenario, as its author wrote them. */
export async function scenarioIn(slug: string, language: Language): Promise<ScenarioWords> {
  const reading = read.get(slug) ?? asTheServerReads(slug);
  read.set(slug, reading);
  const loaded = await reading;
  const words = loaded.ok ? loaded.scenario.words[language] : undefined;
  if (!words) throw new Error(`scenarios/${slug} cannot be played in ${language}`);
  return words;
}

async function asTheServerReads(slug: string) {
  return readOnce(`scenarios/${slug}`, await shelfOf('dist/e2e/scenario-reader.mjs'));
}

/** One decision in the words of a language. */
export function decisionIn(words: ScenarioWords, id: string): ScenarioWords['decisions'][string] {
  const found = words.decisions[id];
  if (!found) throw new Error(`${words.title} has no decision "${id}"`);
  return found;
}
