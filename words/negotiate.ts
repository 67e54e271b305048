import { isLanguage, type Language, sourceLanguage } from './messages/index';

/**
 * What the person chose, else what the learning platform offered that led here, else the best of what the browser asks for,
 * else English.
 */
export function negotiateLanguage(
  chosen: string | undefined,
  acceptLanguage: string | null,
  offered?: string | undefined,
): Language {
  if (isLanguage(chosen)) return chosen;
  if (isLanguage(offered)) return offered;
  return wishes(acceptLanguage ?? '').find(isLanguage) ?? sourceLanguage;
}

/** `pl` of `pl`, `pl-PL` and `pl_pl`, as browsers and learning platforms name it; undefined where there are no words for it. */
export function languageNamed(tag: string): Language | undefined {
  const base = /^[a-z]+/i.exec(tag)?.[0].toLowerCase();
  return isLanguage(base) ? base : undefined;
}

/** `da-DK,da;q=0.9,en;q=0.8` -> da, da, en: base languages, most wanted first. */
function wishes(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...settings] = part.trim().toLowerCase().split(';');
      const quality = settings
        .find((setting) => setting.trim().startsWith('q='))
        ?.trim()
        .slice(2);
      return { language: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter((wish) => wish.quality > 0)
    .sort((left, right) => right.quality - left.quality)
    .map((wish) => wish.language);
}
