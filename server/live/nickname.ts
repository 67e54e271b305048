import { DataSet, englishDataset, englishRecommendedTransformers, pattern, RegExpMatcher } from 'obscenity';

/** A few Danish ones beside the English; a word inside a longer word counts only where the pattern says so. */
const dataset = new DataSet<{ originalWord: string }>()
  .addAll(englishDataset)
  .addPhrase((phrase) =>
    phrase
      .setMetadata({ originalWord: 'danish' })
      .addPattern(pattern`|fisse|`)
      .addPattern(pattern`|kusse|`)
      .addPattern(pattern`luder`)
      .addPattern(pattern`|perker|`)
      .addPattern(pattern`røvhul`),
  );
const matcher = new RegExpMatcher({ ...dataset.build(), ...englishRecommendedTransformers });

/** Letters of any script, digits, spaces and what names are written with. */
const charset = /^[\p{L}\p{M}\p{N} .'’_-]+$/u;
const longestNickname = 20;

/** What stands between single letters, as in "f u c k". */
const spelled = /(?<=(?<!\p{L})\p{L})[ ._-](?=\p{L}(?!\p{L}))/gu;

/** The name as it will be shown, or undefined when it is none to show a room. */
export function cleanNickname(given: string, longest = longestNickname): string | undefined {
  const name = given.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  if (name.length > longest || !charset.test(name) || !/[\p{L}\p{N}]/u.test(name)) return undefined;
  return matcher.hasMatch(name) || matcher.hasMatch(name.replaceAll(spelled, '')) ? undefined : name;
}
