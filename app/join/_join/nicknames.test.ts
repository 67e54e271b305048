import { expect, test } from 'vitest';
import { countSigns } from '@/engine/signs';
import { limits } from '@/engine/vocabulary';
import { isLanguage, languages } from '@/words/messages/index';
import { rollNickname } from './nicknames';

test.each(Object.keys(languages).filter(isLanguage))('a rolled name in %s fits on the badge', (language) => {
  for (let roll = 0; roll < 500; roll += 1) {
    const name = rollNickname(language);
    expect(countSigns(name)).toBeLessThanOrEqual(limits.nickname);
    expect(name).toMatch(/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \d+$/u);
  }
});
