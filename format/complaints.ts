import { z } from 'zod';
import { didYouMean } from './did-you-mean';

type Issue = z.core.$ZodIssue;
type RawIssue = z.core.$ZodRawIssue;
type Complaint = { path: (string | number)[]; reason: string };

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of "key: value" lines',
  record: 'a group of "key: value" lines',
  null: 'empty',
};

/** Says in an author's words what zod found; a message that the schema itself gives goes before this. */
export function inAuthorsWords(issue: RawIssue): string | undefined {
  if (issue.code === 'invalid_type') return wrongKind(issue.expected, issue.input);
  if (issue.code === 'invalid_value') return notOneOf(issue.input, issue.values);
  if (issue.code === 'too_small') return `${amount(issue.input)}; the least is ${issue.minimum}`;
  if (issue.code === 'too_big') return `${amount(issue.input)}; the most is ${issue.maximum}`;
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue);
  return undefined;
}

function wrongKind(expected: string, input: unknown): string {
  if (input === undefined) return 'is missing';
  return `must be ${kinds[expected] ?? expected}, but is ${kindOf(input)}`;
}

function kindOf(input: unknown): string {
  if (input === null) return 'empty';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'string') return `the text "${input}"`;
  if (typeof input === 'object') return 'a group of "key: value" lines';
  return `${kinds[typeof input] ?? typeof input} (${String(input)})`;
}

function notOneOf(input: unknown, values: readonly unknown[]): string {
  if (input === undefined) return 'is missing';
  const known = values.map(String);
  if (known.length === 1) return `must be ${known[0]}`;
  return `"${String(input)}" is none of ${known.join(', ')}${didYouMean(String(input), known)}`;
}

function amount(input: unknown): string {
  if (typeof input === 'string') return input === '' ? 'is empty' : `has ${input.length} characters`;
  if (Array.isArray(input)) return `has ${input.length} entries`;
  return `is ${String(input)}`;
}

function unknownKeys(issue: RawIssue): string | undefined {
  if (issue.code !== 'unrecognized_keys' || !Array.isArray(issue.keys)) return undefined;
  const key = String(issue.keys[0]);
  const known = knownKeys(issue.inst);
  return `"${key}" has no meaning here${didYouMean(key, known) || expected(known)}`;
}

function knownKeys(schema: unknown): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum)
    return schema.keyType.options.map(String);
  return [];
}

function expected(known: string[]): string {
  return known.length === 0 ? '' : `; known are ${known.join(', ')}`;
}

/** One complaint for each issue, at the place that the author must change. */
export function complaints(issues: readonly Issue[]): Complaint[] {
  return issues.flatMap((issue) => complaintsOf(issue, []));
}

function complaintsOf(issue: Issue, around: (string | number)[]): Complaint[] {
  const path = [...around, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  if (issue.code === 'invalid_union') return unionComplaints(issue, path);
  if (issue.code === 'unrecognized_keys')
    return [{ path: [...path, issue.keys[0] ?? ''], reason: issue.message }];
  return [{ path, reason: quoted(issue) }];
}

/** A schema's own message such as "is not a time" gets the author's text in front. */
function quoted(issue: Issue): string {
  const own = issue.code === 'invalid_format' || issue.code === 'custom';
  return own && typeof issue.input === 'string' ? `"${issue.input}" ${issue.message}` : issue.message;
}

type UnionIssue = Extract<Issue, { code: 'invalid_union' }>;

/** Of the forms that something may have, the author most likely meant the one that has the fewest strangers at the top. */
function unionComplaints(issue: UnionIssue, path: (string | number)[]): Complaint[] {
  if (issue.errors.length === 0) return [{ path, reason: unknownVariant(issue) }];
  const [best = []] = [...issue.errors].sort((a, b) => strangers(a) - strangers(b));
  if (strangers(best) > 0) return [{ path, reason: `${shown(issue.input)} ${noForm(issue)}` }];
  return best.flatMap((inner) => complaintsOf(inner, path));
}

function strangers(issues: readonly Issue[]): number {
  return issues.filter((issue) => issue.path.length === 0).length;
}

function noForm(issue: UnionIssue): string {
  const needed = issue.errors.flatMap(([first]) =>
    first && first.path.length === 1 ? [String(first.path[0])] : [],
  );
  const given = typeof issue.input === 'object' && issue.input !== null ? Object.keys(issue.input) : [];
  if (needed.length === 0) return 'fits none of the forms that are possible here';
  return `has none of ${[...new Set(needed)].join(', ')}${didYouMean(given[0] ?? '', needed)}`;
}

/** A list entry that is told apart by one of its keys, such as the strategy of an act. */
function unknownVariant(issue: UnionIssue): string {
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  const key = 'discriminator' in issue ? String(issue.discriminator) : '';
  const { input } = issue;
  const given: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, key) : undefined;
  if (given === undefined) return `${key} is missing`;
  return `"${String(given)}" is none of ${options.join(', ')}${didYouMean(String(given), options)}`;
}

function shown(input: unknown): string {
  const text = JSON.stringify(input) ?? String(input);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
