import { sentiment } from '../model/readings';
import type { CrowdLine } from '../scenario/structure';
import type { WordMark } from '../vocabulary';
import { type AnsweredCharacter, mayBeTheirs, readiness, speakerOfEntry, temperOf } from './characters';
import { closeness, isThere } from './closeness';
import { voiceOf } from './crowd';
import { chance, pickWeighted, purpose } from './dice';
import { post, reachOn } from './feed';
import { channelOfEntry } from './feed-channel';
import { mayHappen } from './holds';
import { channelOfWords, placementIn } from './own-posts';
import type { Storm } from './storm';
import { nobodysVoice, voiceFor } from './voices';
import type { ComingAnswer, World } from './world';

/** Words that are answered: where they stand, whom they were written to, and whether only the staff reads them. */
type Said = ComingAnswer & { to: AnsweredCharacter | null; places: string[]; toStaff: boolean };
type Author = { line: CrowdLine; voice: number; persona: string | null; channel: string; elsewhere: boolean };

/** [Q11] [Q13] Answers whose moment has come: a line for one of the marks, in the mood of this team's world and in character, no line twice. */
export function crowdAnswers(storm: Storm, world: World, tick: number): void {
  const due = world.answers.filter(({ dueP }) => dueP <= tick * 1000);
  if (due.length === 0) return;
  world.answers = world.answers.filter((one) => !due.includes(one));
  for (const answer of due) {
    const said = saidIn(storm, world, answer);
    const author = authorOf(storm, world, said, tick);
    if (author) speak(storm, world, said, author, tick);
  }
}

function saidIn(storm: Storm, world: World, answer: ComingAnswer): Said {
  const { plan } = storm;
  const entry = world.feed[answer.n - 1];
  const occasion = world.posts.find(({ id }) => id === answer.postId)?.occasion;
  const first = occasion ? channelOfWords(storm, world, occasion) : entry ? channelOfEntry(plan, entry) : '';
  const further =
    occasion?.as === 'statement' ? placementIn(world, occasion.decisionId)?.channels : undefined;
  const answered = occasion?.as === 'reply' ? world.feed[occasion.n - 1] : undefined;
  return {
    ...answer,
    to: answered ? speakerOfEntry(plan, answered) : null,
    places: [...new Set([first, ...(further ?? [])])],
    toStaff: plan.channels.get(first)?.kind === 'internal',
  };
}

/** [Q13] Who answers, and with which line: whoever was answered, where a line is theirs; else people who read along. */
function authorOf(storm: Storm, world: World, said: Said, tick: number): Author | null {
  const { plan, seed } = storm;
  const step = tick * 100 + said.n;
  const lines = plan.scenario.structure.crowd.filter(({ on }) => on !== undefined);
  const weights = lines.map((line) => weightOf(storm, world, line, said));
  const own = lines.map((line, i) =>
    mayBeTheirs(storm, world, line, said.to, tick) ? (weights[i] ?? 0) : 0,
  );
  const themselves = said.to && own.some((weight) => weight > 0) ? said.to : null;
  const line = lines[pickWeighted(themselves ? own : weights, chance(seed, purpose.answerLine, step))];
  if (!line) return null;
  if (themselves) {
    const { voice, persona } = themselves;
    const channel = said.places[0] ?? line.channel;
    return { line, voice: voice ?? nobodysVoice, persona: persona?.id ?? null, channel, elsewhere: false };
  }
  const voice = voiceFor(storm, world, line, chance(seed, purpose.answerVoice, step));
  const there = said.toStaff ? [] : said.places.filter((place) => isThere(plan, line, place));
  const channel = there.includes(line.channel) ? line.channel : (there[0] ?? line.channel);
  return { line, voice, persona: null, channel, elsewhere: there.length === 0 };
}

/** It stands where the words stand; from elsewhere it passes them on. */
function speak(storm: Storm, world: World, { n, postId }: Said, author: Author, tick: number): void {
  const { line, voice, persona, channel, elsewhere } = author;
  world.crowdUsed.push(line.id);
  const source = {
    from: 'crowd' as const,
    id: line.id,
    voice,
    ...(persona !== null && { persona }),
    ...(channel !== line.channel && { channel }),
    answers: { n, postId, ...(elsewhere && { elsewhere: true as const }) },
  };
  post(storm, world, tick * 1000, source, Math.round(reachOn(storm, world, channel, tick) / 6));
}

/** What sounds hollow is answered sooner than what is fair. */
const sharpMarks: WordMark[] = ['empty-apology', 'blame-shifting', 'jargon'];

/** [Q13] By the mood, by who speaks, and by where and to whom the words were said; the staff alone answers what is said to the staff. */
function weightOf(storm: Storm, world: World, line: CrowdLine, said: Said): number {
  const { plan } = storm;
  if (!line.on || !said.marks.includes(line.on) || world.crowdUsed.includes(line.id)) return 0;
  if (!mayHappen(plan, world, line)) return 0;
  if (said.toStaff && line.group !== 'employees') return 0;
  const sharp = sharpMarks.includes(line.on) ? 2 : 1;
  const character = readiness(temperOf(plan, line.speaker), line.on);
  return (
    voiceOf(line.stance, sentiment(world.model)) *
    sharp *
    character *
    closeness(plan, line, said.to, said.places)
  );
}
