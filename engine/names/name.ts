import { countSigns } from '../signs';
import { limits } from '../vocabulary';
import { hasSwearWord } from './swear-words';

/** Why a name cannot be shown to a room; each is also a translation key of the screens. */
export const nameRefusals = ['name-empty', 'name-too-long', 'name-signs', 'nickname-unsuitable'] as const;

export type NameRefusal = (typeof nameRefusals)[number];

type Given = { ok: true; name: string } | { ok: false; code: NameRefusal };

/**
 * [N1] The one rule for names of people, at every door: gives the name as it will be shown, or which rule it breaks.
 * `longest` is in signs as a person counts them (graphemes).
 */
export function nameGiven(typed: string, longest: number = limits.nickname): Given {
  const line = shownLine(typed, longest);
  if (!line.ok) return line;
  if (unsuitedToNames.test(line.name.replaceAll(doubleHyphen, ''))) return refused('name-signs');
  return hasSwearWord(line.name) ? refused('nickname-unsuitable') : line;
}

/**
 * [N2] The rule for titles of workshops and groups, which stand on the same screens: like a name, but with any sign that
 * can be seen, and without the list of words, because the instructor writes them.
 */
export function shownLine(typed: string, longest: number): Given {
  // Far longer than any name: it is not even normalised.
  if (typed.length > longest * mostUnitsPerSign) return refused('name-too-long');
  const name = typed
    .normalize('NFC')
    .replaceAll(/[\p{Zs}\t]+/gu, ' ')
    .replaceAll(joiningNothing, '')
    .trim();
  const seen = withoutNeeded(name);
  if (hidden.test(seen))
    return refused(hasLetter.test(seen.replaceAll(anyHidden, '')) ? 'name-signs' : 'name-empty');
  if (!hasLetter.test(seen)) return refused('name-empty');
  if (strayMarks.test(seen) || tooManyMarks.test(seen)) return refused('name-signs');
  return countSigns(name) > longest ? refused('name-too-long') : { ok: true, name };
}

function refused(code: NameRefusal): Given {
  return { ok: false, code };
}

const mostUnitsPerSign = 16;

const hasLetter = /[\p{L}\p{N}]/u;

/** Control and format signs, line breaks, unassigned and private ones, and letters that show nothing (U+3164). */
const hidden = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Me}\u2800\u{16FE4}]/u;
const anyHidden = new RegExp(hidden.source, 'gu');

/** Signs of mark-up, code and pictures made of wide letters; all other punctuation, and emoji, may stand in a name. */
const unsuitedToNames =
  /[<>={}[\]\\|^~%*;$]|(?![+`´\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}])\p{S}|[\p{Script=Cuneiform}\uA9C1\uA9C2\uFDFA]/u;

/** A mark with nothing to stand on would stand on the word before the name. */
const strayMarks = /(?:^|[\p{Z}\p{P}\p{S}])\p{M}/u;
/** More marks on one letter than any script writes run over the lines above and below. Latin, Greek and Cyrillic: two. */
const tooManyMarks = /\p{Script=Inherited}{3}|\p{M}{5}/u;

/** Joiners that these scripts are spelt with, as in علی‌رضا and ශ්‍රී; in Kurdish also at the end of a word. */
const joining =
  /(?<=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]\p{M}*)[\u200C\u200D](?![\u200C\u200D])/gu;
const joiningNothing = /(?<=^| )[\u200C\u200D]+/gu;
/** Which form of a character is meant: 葛󠄀, or an emoji and not a sign of text. */
const variant =
  /(?<=\p{Script=Han})[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]|(?<=[\p{Extended_Pictographic}])[\uFE0E\uFE0F]/gu;
/** Between the parts of a foreign name in Japanese: ジャン＝リュック. */
const doubleHyphen = /(?<=[\p{Script=Katakana}ー])＝(?=\p{Script=Katakana})/gu;
const keycap = /(?<=[0-9#])\uFE0F?\u20E3/gu;
/** Emoji that are made of several, such as families; and flags of countries within countries. */
const emojiJoiner = /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}])\u200D(?=\p{Extended_Pictographic})/gu;
const flagTags = /(?<=\u{1F3F4})[\u{E0061}-\u{E007A}]{2,6}\u{E007F}/gu;

/** Without the unseen signs that are needed where they stand: whatever is left of them is hidden. */
function withoutNeeded(name: string): string {
  return name
    .replaceAll(keycap, '')
    .replaceAll(variant, '')
    .replaceAll(emojiJoiner, '')
    .replaceAll(flagTags, '')
    .replaceAll(joining, '');
}
