import compile from 'icu-minify/compile';
import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { flatMessages } from './flat-messages.fixture';
import { argumentsOf, edgeValues } from './message-values.fixture';
import { isLanguage, languages, sourceLanguage } from './messages/index';

const source = flatMessages(await languages[sourceLanguage].load());

test('the values of a message are found in all its branches', () => {
  const message = '{n, plural, =0 {none} other {# by {name}}} {k, select, a {<b>x</b>} other {}}';
  expect(argumentsOf(message).map(({ name, kind, options }) => [name, kind, ...options])).toEqual([
    ['b', 'tag'],
    ['k', 'select', 'a', 'other'],
    ['n', 'plural', '=0', 'other'],
    ['name', 'plain'],
  ]);
  expect(edgeValues(message)).toHaveLength(8 * 5 * 3);
  expect(saysNothing('en', '{n, plural, =0 {} other {#}}')).toEqual([{ n: 0 }]);
});

describe.each(Object.entries(languages))('every message in %s', (language, { load }) => {
  test('says something for every edge of its values, and nothing throws', async () => {
    const empty = [...flatMessages(await load())].flatMap(([key, words]) =>
      saysNothing(language, words).map((values) => [key, values]),
    );
    expect(empty).toEqual([]);
  });

  test('has the branches of the source, and every form that the language has', async () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const wrong = [...flatMessages(await load())].filter(([key, words]) => {
      const selects = (message: string) =>
        argumentsOf(message).filter(({ kind }) => kind === 'select' || kind === 'plain' || kind === 'tag');
      const plurals = argumentsOf(words).filter(({ kind }) => kind === 'plural');
      return (
        JSON.stringify(selects(words)) !== JSON.stringify(selects(source.get(key) ?? '')) ||
        plurals.some(({ options }) => lacksForms(options, forms))
      );
    });
    expect(wrong).toEqual([]);
  });
});

/** A plural may tell no forms apart; one that does has all of its language. */
function lacksForms(options: string[], forms: string[]): boolean {
  const tellsApart = forms.some((form) => form !== 'other' && options.includes(form));
  return !options.includes('other') || (tellsApart && !forms.every((form) => options.includes(form)));
}

/** The values for which a message is an error, or nothing that anybody could see or hear. */
function saysNothing(locale: string, words: string) {
  let failed = false;
  const onError = () => {
    failed = true;
  };
  const messages = { words: compile(words) };
  const t = createTranslator({
    locale: isLanguage(locale) ? locale : sourceLanguage,
    messages,
    timeZone: 'UTC',
    onError,
  });
  return edgeValues(words).filter((values) => {
    failed = false;
    const said = t.rich('words', values);
    return failed || String(said).trim() === '';
  });
}
