import type { Bench } from './bench';
import { diceOf } from './dice';
import { fieldTeam } from './field';

/**
 * Which share of the differences between outcomes comes from choices, from luck and from both together; they add up
 * to 1.
 */
export type Shares = { choices: number; seed: number; together: number };

/** The same `size` teams under the same `size` seeds: a two-way table of run scores, taken apart. */
export function sharesOf(bench: Bench, size: number): Shares {
  const table = Array.from({ length: size }, (_, team) =>
    Array.from({ length: size }, (_, seed) => bench.play(seed, fieldTeam(diceOf(7_000 + team))).outcome),
  );
  return takeApart(table);
}

/** Two-way analysis of variance with one value a cell: rows, columns, and what is left. */
export function takeApart(table: number[][]): Shares {
  const all = mean(table.flat());
  const rows = table.map(mean);
  const columns = (table[0] ?? []).map((_, c) => mean(table.map((row) => row[c] ?? 0)));
  const whole = sum(table.flat().map((value) => (value - all) ** 2));
  if (whole === 0) return { choices: 0, seed: 0, together: 0 };
  const choices = (columns.length * sum(rows.map((value) => (value - all) ** 2))) / whole;
  const seed = (rows.length * sum(columns.map((value) => (value - all) ** 2))) / whole;
  return { choices, seed, together: Math.max(0, 1 - choices - seed) };
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: number[]): number {
  return sum(values) / Math.max(1, values.length);
}
