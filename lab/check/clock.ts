import type { Scenario } from '@/engine/scenario';
import type { Condition } from '@/engine/scenario/condition';
import type { Decision } from '@/engine/scenario/structure';
import { type Plan, planOf, playMsOfMinute } from '@/engine/world/plan';
import { type Finding, inStructure } from '@/format/checks/check';
import type { LabCheck } from './subject';

/** Of a round's real time decisions take this share at the most. */
const mostDeciding = 0.65;
/** Seconds of free play after each decision, and in the longest pause of each act. */
const leastFree = 20;
const leastBreath = 60;
/** A round of less than so many minutes is a warm-up. */
const warmUpMinutes = 10;
/** Seconds after which something should ask again. */
const mostQuiet = 75;

/** What depends on a decision is not asked before it closes: the team may still choose otherwise. */
export const askedTooEarly: LabCheck = ({ scenario }) => {
  const { injects, intel, decisions } = scenario.structure;
  return [
    ...injects.flatMap((one, i) => early(decisions, one, ['injects', i])),
    ...intel.flatMap((one, i) => early(decisions, one, ['intel', i])),
    ...decisions.flatMap((one, i) => early(decisions, one, ['decisions', i])),
  ];
};

type Timed = {
  at?: number | undefined;
  until?: number | undefined;
  when?: Condition | undefined;
  unless?: Condition | undefined;
};

function early(decisions: Decision[], item: Timed, path: Finding['path']): Finding[] {
  const asked = item.at === undefined ? undefined : Math.max(item.at, item.until ?? item.at);
  if (asked === undefined) return [];
  const named = new Set(
    [item.when, item.unless].flatMap((condition) => (condition ? decisionsIn(condition) : [])),
  );
  const open = decisions.find(({ id, closes }) => named.has(id) && closes !== undefined && asked <= closes);
  if (!open) return [];
  const key = item.when && decisionsIn(item.when).includes(open.id) ? 'when' : 'unless';
  const reason = `asks about "${open.id}" before it closes (${timeOf(open.closes ?? 0)}): come later, or count from it with "after"`;
  return [inStructure([...path, key], reason)];
}

/** The decisions that a condition asks about. */
function decisionsIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(decisionsIn);
  if ('any' in condition) return condition.any.flatMap(decisionsIn);
  if ('not' in condition) return decisionsIn(condition.not);
  if ('chosen' in condition) return [condition.chosen].flat().map((key) => key.split('/')[0] ?? '');
  if ('decided' in condition) return [condition.decided];
  return 'silent' in condition ? [condition.silent] : [];
}

/** Advice: a time that a question names is the one at which it closes, in every language. */
export const namedTimes: LabCheck = ({ scenario }) =>
  scenario.structure.languages.flatMap((language) =>
    scenario.structure.decisions.flatMap(({ id, closes }) => {
      const { question = '', context = '' } = scenario.words[language]?.decisions[id] ?? {};
      const other = timesIn(`${question} ${context}`).find(
        (minute) => closes !== undefined && minute !== closes % 1440,
      );
      if (other === undefined || closes === undefined) return [];
      const reason = `names ${clockOf(other)}, and the decision closes at ${clockOf(closes)}`;
      return [{ part: { file: 'words' as const, language }, path: ['decisions', id, 'question'], reason }];
    }),
  );

/** Minutes of the day that a text names: 16:00, 16.00, kl. 16, 4 pm. */
export function timesIn(text: string): number[] {
  const digits = [...text.matchAll(/(?<![\d.:])([01]?\d|2[0-3])[:.]([0-5]\d)(?![\d.:]\d|\d| ?%)/g)];
  const hours = [...text.matchAll(/\bkl\.? ?([01]?\d|2[0-3])(?![\d.:])/gi)];
  const halves = [...text.matchAll(/(?<![\d.:])(1[0-2]|[1-9]) ?([ap])\.?m\b/gi)];
  return [
    ...digits.map(([, hour, minute]) => Number(hour) * 60 + Number(minute)),
    ...hours.map(([, hour]) => Number(hour) * 60),
    ...halves.map(([, hour, half]) => ((Number(hour) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0)) * 60),
  ];
}

/** Advice: how a round breathes. */
export const breathing: LabCheck = ({ scenario }) => {
  const plan = planOf(scenario);
  const runs = runsOf(scenario, plan);
  const first = runs[0];
  if (!first) return [];
  return [
    ...tooMuchDeciding(plan, runs),
    ...runs.flatMap((run, i) => gapAfter(plan, runs, run, i)),
    ...acts(plan, runs),
  ];
};

/** From where to where (play s) decisions are open without a pause, and the decision that ends it. */
type Run = { place: number; fromS: number; toS: number };

function runsOf({ structure }: Scenario, plan: Plan): Run[] {
  const windows = structure.decisions
    .flatMap(({ at, closes }, place) => {
      if (at === undefined || closes === undefined) return [];
      const [fromS, toS] = [at, closes].map((minute) => playMsOfMinute(plan.stretches, minute) / 1000);
      return [{ place, fromS: fromS ?? 0, toS: toS ?? 0 }];
    })
    .sort((a, b) => a.fromS - b.fromS);
  const runs: Run[] = [];
  for (const window of windows) {
    const last = runs.at(-1);
    if (!last || window.fromS >= last.toS) runs.push(window);
    else runs[runs.length - 1] = { ...last, toS: Math.max(last.toS, window.toS) };
  }
  return runs;
}

function tooMuchDeciding(plan: Plan, runs: Run[]): Finding[] {
  const seconds = runs.reduce((sum, { fromS, toS }) => sum + toS - fromS, 0);
  const share = seconds / (plan.endP / 1000);
  if (share <= mostDeciding) return [];
  const reason = `take ${percent(share)} of the round (${Math.round(seconds)} of ${Math.round(plan.endP / 1000)} s); ${percent(mostDeciding)} leaves room for the desk, the facts and talk. Shorten their words or slow the phases between them`;
  return [inStructure(['decisions'], reason)];
}

function gapAfter(plan: Plan, runs: Run[], { place, toS }: Run, i: number): Finding[] {
  const next = runs[i + 1]?.fromS ?? plan.endP / 1000;
  const gap = Math.round(next - toS);
  if (gap < leastFree)
    return [
      inStructure(
        ['decisions', place],
        `is followed by ${gap} s of free play; a team wants ${leastFree} s to see what it did`,
      ),
    ];
  if (gap <= mostQuiet) return [];
  return [
    inStructure(
      ['decisions', place],
      `is followed by ${gap} s in which no decision asks; ${mostQuiet} s are enough`,
    ),
  ];
}

/** Each act of a round has one pause in which the desk, the facts and talk are the game. */
function acts(plan: Plan, runs: Run[]): Finding[] {
  const names = actsOf(plan);
  const length = plan.endP / (names.length * 1000);
  return names.flatMap((name, i) => {
    const [from, to] = [i * length, (i + 1) * length];
    const starts = [0, ...runs.map(({ toS }) => toS)];
    const ends = [...runs.map(({ fromS }) => fromS), plan.endP / 1000];
    const longest = Math.max(
      ...starts.map((start, k) => Math.min(to, ends[k] ?? to) - Math.max(from, start)),
    );
    if (longest >= leastBreath) return [];
    return [
      inStructure(
        ['phases'],
        `${name} has no pause of ${leastBreath} s between decisions; the longest is ${Math.max(0, Math.round(longest))} s`,
      ),
    ];
  });
}

/** A round has three acts of a third each; a warm-up has one: docs/decisions/0033-a-warm-up-is-one-act.md */
function actsOf(plan: Plan): string[] {
  if (plan.endP < warmUpMinutes * 60_000) return ['the round'];
  return ['first', 'second', 'last'].map((name) => `the ${name} third of a round`);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function timeOf(minute: number): string {
  return `d${Math.floor(minute / 1440) + 1} ${clockOf(minute)}`;
}

function clockOf(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
}
