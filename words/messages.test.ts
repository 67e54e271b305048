import compile from 'icu-minify/compile';
import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { flatMessages } from './flat-messages.fixture';
import { icuArguments } from './icu-arguments.fixture';
import { isLanguage, languages, sourceLanguage } from './messages/index';

const source = flatMessages(await languages[sourceLanguage].load());

test('arguments are found inside branches, and the words of branches are none', () => {
  const message =
    '{count, plural, =0 {nobody} one {# by {name}} other {# of {total, number}}} <b>{when, date, short}</b>';
  expect(icuArguments(message)).toEqual(['<b>', 'count plural', 'name', 'total number', 'when date']);
});

describe.each(Object.entries(languages))('the messages in %s', (language, { load }) => {
  test('have the keys of the source, no more and no fewer', async () => {
    expect([...flatMessages(await load()).keys()].sort()).toEqual([...source.keys()].sort());
  });

  test('take the same arguments as the source', async () => {
    const wrong = [...flatMessages(await load())].filter(
      ([key, words]) => icuArguments(words).join() !== icuArguments(source.get(key) ?? '').join(),
    );
    expect(wrong).toEqual([]);
  });

  test('can all be formatted', async () => {
    const unreadable = [...flatMessages(await load())].filter(([, words]) => !formats(language, words));
    expect(unreadable).toEqual([]);
  });
});

function formats(locale: string, words: string): boolean {
  let worked = true;
  const values = icuArguments(words).map((argument) => sample(argument));
  const t = createTranslator({
    locale: isLanguage(locale) ? locale : sourceLanguage,
    messages: { words: compile(words) },
    timeZone: 'UTC',
    onError: () => {
      worked = false;
    },
  });
  t.rich('words', Object.fromEntries(values));
  return worked;
}

function sample(argument: string) {
  const [name = '', kind] = argument.split(' ');
  if (name.startsWith('<')) return [name.slice(1, -1), (chunks: unknown) => String(chunks)] as const;
  if (kind === 'number' || kind === 'plural' || kind === 'selectordinal') return [name, 2] as const;
  if (kind === 'date' || kind === 'time') return [name, new Date(0)] as const;
  return [name, 'other'] as const;
}
