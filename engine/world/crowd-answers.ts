import { sentiment } from '../model/readings';
import type { CrowdLine } from '../scenario/structure';
import type { Found } from '../statement/found';
import type { WordMark } from '../vocabulary';
import { voiceOf } from './crowd';
import { chance, pickWeighted, purpose } from './dice';
import { post, reachOn } from './feed';
import { mayHappen } from './holds';
import type { Storm } from './storm';
import { voiceFor } from './voices';
import type { ComingAnswer, World } from './world';

/** Play ms after the company's words at which somebody answers them: more of them, the more people listen. */
const answerMs = { statement: [4_000, 9_000, 16_000], post: [6_000, 14_000], reply: [5_000] } as const;

type Said = { n: number; postId: string | null; as: keyof typeof answerMs };

/** [Q11] The crowd is going to answer these words, by what is found in them. */
export function expectAnswers(
  world: World,
  { n, postId, as }: Said,
  found: Pick<Found, 'mark'>[],
  p: number,
): void {
  const marks = [...new Set(found.map(({ mark }) => mark))];
  if (marks.length === 0) return;
  for (const ms of answerMs[as]) world.answers.push({ dueP: p + ms, n, postId, marks });
}

/** [Q11] Answers whose moment has come: a line for one of the marks, in the mood of this team's world, no line twice. */
export function crowdAnswers(storm: Storm, world: World, tick: number): void {
  const due = world.answers.filter(({ dueP }) => dueP <= tick * 1000);
  if (due.length === 0) return;
  world.answers = world.answers.filter((one) => !due.includes(one));
  for (const answer of due) speak(storm, world, answer, tick);
}

function speak(storm: Storm, world: World, answer: ComingAnswer, tick: number): void {
  const { crowd } = storm.plan.scenario.structure;
  const mood = sentiment(world.model);
  const weights = crowd.map((line) => weightOf(storm, world, line, answer.marks, mood));
  const step = tick * 100 + answer.n;
  const line = crowd[pickWeighted(weights, chance(storm.seed, purpose.answerLine, step))];
  if (!line) return;
  world.crowdUsed.push(line.id);
  const voice = voiceFor(storm, world, line, chance(storm.seed, purpose.answerVoice, step));
  const reach = Math.round(reachOn(storm, world, line.channel, tick) / 6);
  const answers = { n: answer.n, postId: answer.postId };
  post(storm, world, tick * 1000, { from: 'crowd', id: line.id, voice, answers }, reach);
}

/** What sounds hollow is answered sooner than what is fair. */
const sharpMarks: WordMark[] = ['empty-apology', 'blame-shifting', 'jargon'];

function weightOf(storm: Storm, world: World, line: CrowdLine, marks: WordMark[], mood: number): number {
  if (!line.on || !marks.includes(line.on) || world.crowdUsed.includes(line.id)) return 0;
  if (!mayHappen(storm.plan, world, line)) return 0;
  return voiceOf(line.stance, mood) * (sharpMarks.includes(line.on) ? 2 : 1);
}
