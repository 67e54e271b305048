import type { Refusal } from '@/wire/refusals';

const aboutNames: readonly Refusal['code'][] = [
  ...(['name-empty', 'name-too-long', 'name-signs', 'nickname-unsuitable', 'name-taken'] as const),
];

/** Whether a refusal is about the name that was typed: everything else is told below the form, and blames nobody. */
export function isAboutName({ code }: Pick<Refusal, 'code'>): boolean {
  return aboutNames.includes(code);
}
