import { parse, stringify } from 'yaml';
import type { Condition } from '@/engine/scenario/condition';
import type { Inject } from '@/engine/scenario/structure';
import type { Minute } from '@/engine/scenario/time';

/** Minutes since 00:00 of the first day as an author writes them: `d2 07:30`. */
export function authorTime(minute: Minute): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `d${Math.floor(minute / 1440) + 1} ${two(Math.floor((minute % 1440) / 60))}:${two(minute % 60)}`;
}

/** A value in the notation of scenario.yaml, a key a line; empty for nothing. */
export function inYaml(values: Record<string, unknown>): string {
  const told = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  return Object.keys(told).length === 0 ? '' : stringify(told, { lineWidth: 0 }).trimEnd();
}

/** What `inYaml` wrote, or somebody by hand; undefined where it is no list of keys and values. */
export function fromYaml(text: string): Record<string, unknown> | undefined {
  if (text.trim() === '') return {};
  try {
    const value: unknown = parse(text, { logLevel: 'silent', maxAliasCount: 0 });
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Timed = Pick<Inject, 'after' | 'until' | 'when' | 'unless'> & {
  deck?: boolean;
  hearing?: boolean;
  leak?: boolean;
};

/** When and whether something happens, besides its time. */
export function conditionText({ after, until, when, unless, deck, hearing, leak }: Timed): string {
  return inYaml({
    after,
    when: when && authorCondition(when),
    unless: unless && authorCondition(unless),
    until: until === undefined ? undefined : authorTime(until),
    deck: deck || undefined,
    hearing: hearing || undefined,
    leak: leak || undefined,
  });
}

/** A condition as its author wrote it: its times are days and clock again. */
export function authorCondition(condition: Condition): unknown {
  if ('all' in condition) return { all: condition.all.map(authorCondition) };
  if ('any' in condition) return { any: condition.any.map(authorCondition) };
  if ('not' in condition) return { not: authorCondition(condition.not) };
  if ('from' in condition) return { from: authorTime(condition.from) };
  if ('until' in condition) return { until: authorTime(condition.until) };
  if ('verified' in condition && condition.by !== undefined)
    return { ...condition, by: authorTime(condition.by) };
  return condition;
}
