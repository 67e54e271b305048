import type { Scenario } from '@/engine/scenario';
import type { Channel, CrowdLine } from '@/engine/scenario/structure';
import type { Finding } from '@/format/checks/check';
import { inWords } from '../in-words';
import type { LabCheck } from '../subject';
import { type Ends, type Profile, profiles, slang, whole } from './profiles';
import { beginsSmall, endsOnPunch, hasEmoji, middleOf, percent, sentencesIn } from './text';

/** A line of the crowd as a language words it. */
type Line = { item: CrowdLine; text: string };

/** Fewer lines than this say nothing. */
const fewest = 20;

const marks = {
  single: ({ text }: Line) => sentencesIn(text).length <= 1,
  small: ({ text }: Line) => beginsSmall(text),
  emoji: ({ text }: Line) => hasEmoji(text),
  hashtags: ({ text }: Line) => /#[\p{L}\p{N}]/u.test(text),
  mentions: ({ text }: Line) => /@[\p{L}\p{N}]/u.test(text),
  replies: ({ item, text }: Line) =>
    item.replyTo !== undefined || item.quotes !== undefined || item.on !== undefined || /^\W*@/u.test(text),
  punch: ({ text }: Line) => endsOnPunch(text),
};

const told = {
  single: 'are of one sentence or less',
  small: 'begin with a small letter',
  emoji: 'have an emoji',
  slang: 'have a word of slang',
  hashtags: 'have a hashtag',
  mentions: 'mention somebody (@)',
  replies: 'answer or quote somebody ("replyTo", "quotes", or @ at the start)',
  punch: 'end on a sentence of four words or fewer after a longer one',
};

/** The crowd sounds like many people and not like one author: over the whole scenario, in every language. */
export const crowd: LabCheck = ({ scenario }) =>
  scenario.structure.languages.flatMap((language) => {
    const lines = linesIn(scenario, language);
    if (lines.length < fewest) return [];
    const find = (key: keyof typeof whole) =>
      outside(shareOf(lines, marks[key]), whole[key], `of all ${lines.length} lines`, told[key]);
    return [find('single'), find('replies'), find('emoji'), find('punch')]
      .flat()
      .map((reason) => inWords(language, ['crowd'], reason));
  });

/** On each kind of place people write as people write there. */
export const platforms: LabCheck = ({ scenario }) =>
  scenario.structure.languages.flatMap((language) =>
    scenario.structure.channels.flatMap((channel) => {
      const lines = linesIn(scenario, language).filter(({ item }) => item.channel === channel.id);
      const profile = profiles[channel.kind];
      return profile && lines.length >= fewest ? onPlace(channel, lines, profile, language) : [];
    }),
  );

function onPlace({ id, kind }: Channel, lines: Line[], profile: Profile, language: string): Finding[] {
  const at = `on ${id} (${kind})`;
  const isSlang = slang[language];
  const reasons = [
    ...lengthOutside(lines, profile.length, at),
    ...(['single', 'small', 'emoji', 'hashtags', 'mentions', 'replies'] as const).flatMap((key) =>
      outside(shareOf(lines, marks[key]), profile[key], `${at} of ${lines.length} lines`, told[key]),
    ),
    ...(isSlang
      ? outside(
          shareOf(lines, ({ text }) => isSlang.test(text)),
          profile.slang,
          `${at} of ${lines.length} lines`,
          told.slang,
        )
      : []),
  ];
  const first = lines[0]?.item.id;
  return reasons.map((reason) =>
    inWords(language, first === undefined ? ['crowd'] : ['crowd', first], reason),
  );
}

function lengthOutside(lines: Line[], [least, most]: Ends, at: string): string[] {
  const middle = middleOf(lines.map(({ text }) => text.length));
  if (middle >= least && middle <= most) return [];
  return [`${at} the line in the middle has ${middle} characters; ${least} to ${most} are usual there`];
}

function outside(share: number, [least, most]: Ends, of: string, what: string): string[] {
  if (share < least) return [`${of} ${percent(share)} ${what}; ${percent(least)} at least`];
  return share > most ? [`${of} ${percent(share)} ${what}; ${percent(most)} at most`] : [];
}

function shareOf(lines: Line[], is: (line: Line) => boolean): number {
  return lines.filter(is).length / Math.max(1, lines.length);
}

function linesIn({ structure, words }: Scenario, language: string): Line[] {
  return structure.crowd.flatMap((item) => {
    const text = words[language]?.crowd[item.id];
    return text === undefined ? [] : [{ item, text }];
  });
}
