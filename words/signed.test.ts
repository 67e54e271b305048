import { createFormatter } from 'use-intl/core';
import { expect, test } from 'vitest';
import { flatMessages } from './flat-messages.fixture';
import { da } from './messages/da/index';
import { en } from './messages/en/index';
import { signed } from './signed';

test.each(['en', 'da'] as const)(
  'a fall has a minus sign and no hyphen, and nought has none (%s)',
  (locale) => {
    const format = createFormatter({ locale, timeZone: 'UTC' });
    expect([-31, 4, 0, -0.2, -1.24].map((value) => signed(format, value))).toEqual([
      '−31',
      '+4',
      '0',
      '0',
      '−1',
    ]);
    expect(signed(format, -1.24, 1)).toBe(locale === 'da' ? '−1,2' : '−1.2');
  },
);

test('no message writes a signed number itself: it would have a hyphen', () => {
  for (const messages of [en, da]) {
    const wrong = [...flatMessages(messages)].filter(([, words]) => words.includes('::sign'));
    expect(wrong).toEqual([]);
  }
});
