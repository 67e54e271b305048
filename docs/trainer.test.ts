import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { flatMessages } from '@/words/flat-messages.fixture';
import { type Language, languages } from '@/words/messages/index';

/** The trainer's page in each language. What is bold in it is a name on the screen. */
const pages: { language: Language; file: string }[] = [{ language: 'en', file: 'docs/trainer.md' }];

const boldIn = (page: string) => [...page.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name);
const messagesOf = async (language: Language) => flatMessages(await languages[language].load());

describe.each(pages)('$file', ({ language, file }) => {
  const names = boldIn(readFileSync(file, 'utf8'));

  test('names buttons and screens as they are called on the screen', async () => {
    const said = new Set((await messagesOf(language)).values());
    expect(names.length).toBeGreaterThan(60);
    expect(names.filter((name) => !said.has(name))).toEqual([]);
  });
});

test('a name is what stands between two pairs of stars', () => {
  expect(boldIn('Press **Pause**, or **End\nround…** and *rest*. **+30 s**')).toEqual([
    'Pause',
    'End\nround…',
    '+30 s',
  ]);
});
