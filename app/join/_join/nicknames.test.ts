import { expect, test } from 'vitest';
import { countSigns } from '@/engine/signs';
import { limits } from '@/engine/vocabulary';
import { rollNickname } from './nicknames';

test.each(['en', 'da'] as const)('a rolled name in %s fits on the badge', (language) => {
  for (let roll = 0; roll < 500; roll += 1) {
    const name = rollNickname(language);
    expect(countSigns(name)).toBeLessThanOrEqual(limits.nickname);
    expect(name).toMatch(/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \d+$/u);
  }
});
