import { createFormatter } from 'use-intl/core';
import { expect, test } from 'vitest';
import { flatMessages } from './flat-messages.fixture';
import { isLanguage, languages } from './messages/index';
import { signed } from './signed';

test.each(Object.keys(languages).filter(isLanguage))(
  'a fall has a minus sign and no hyphen, and nought has none (%s)',
  (language) => {
    const format = createFormatter({ locale: language, timeZone: 'UTC' });
    expect([-31, 4, 0, -0.2, -1.24].map((value) => signed(format, value))).toEqual([
      '−31',
      '+4',
      '0',
      '0',
      '−1',
    ]);
    expect(signed(format, -1.24, 1)).toBe(language === 'en' ? '−1.2' : '−1,2');
  },
);

test.each(Object.entries(languages))(
  'no message in %s writes a signed number itself: it would have a hyphen',
  async (_, { load }) => {
    const wrong = [...flatMessages(await load())].filter(([, words]) => words.includes('::sign'));
    expect(wrong).toEqual([]);
  },
);
