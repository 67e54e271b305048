import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { z } from 'zod';
import { complaints, inAuthorsWords } from './complaints';
import { type Path, type Problem, pathText } from './problem';

/** Where things stand in a file: the line of a part, or of the nearest part around it that exists. */
export type LineOf = (path: Path) => number;

export type Parsed<T> = { ok: true; value: T; lineOf: LineOf } | { ok: false; problems: Problem[] };

/** Reads one YAML file by a schema. Every problem has the line on which it stands, in an author's words. */
export function parseYaml<T>(file: string, text: string, schema: z.ZodType<T>): Parsed<T> {
  const deep = lineTooDeep(text);
  if (deep !== undefined) {
    return { ok: false, problems: [{ file, line: deep, path: '', reason: 'is nested far too deeply' }] };
  }
  try {
    return parseSound(file, text, schema);
  } catch (failure) {
    const reason = exhausting(failure);
    if (reason === undefined) throw failure;
    return { ok: false, problems: [{ file, line: 1, path: '', reason }] };
  }
}

/** No file of ours is nested this deeply. */
const deepest = 100;

/**
 * The line at which a file is nested so deeply that parsing it would exhaust time and memory. Brackets in words are
 * counted too; they would have to stand open by the hundred.
 */
function lineTooDeep(text: string): number | undefined {
  let open = 0;
  let line = 1;
  let indent = 0;
  let atStart = true;
  for (const sign of text) {
    if (sign === '\n') {
      line += 1;
      indent = 0;
      atStart = true;
      continue;
    }
    if (sign === '[' || sign === '{') open += 1;
    else if ((sign === ']' || sign === '}') && open > 0) open -= 1;
    atStart &&= sign === ' ' || sign === '-' || sign === '?';
    if (atStart) indent += 1;
    if (open > deepest || indent > 4 * deepest) return line;
  }
  return undefined;
}

/** What is wrong with a file that only wants to exhaust its reader: aliases of aliases, nesting without a bottom. */
function exhausting(failure: unknown): string | undefined {
  const bomb = failure instanceof ReferenceError && failure.message.startsWith('Excessive alias');
  if (bomb) return 'refers to its own parts (*alias) far too often';
  return failure instanceof RangeError ? 'is nested far too deeply' : undefined;
}

function parseSound<T>(file: string, text: string, schema: z.ZodType<T>): Parsed<T> {
  const lines = new LineCounter();
  // The library compares each key with every other one; repeatedKeys does the same in one pass.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const slips = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    at: pos[0],
    message,
  }));
  if (slips.length === 0) slips.push(...repeatedKeys(document));
  if (slips.length > 0) {
    const problems = slips.slice(0, mostProblems).map(({ at, message }) => ({
      file,
      line: lineAt(at),
      path: '',
      reason: message,
    }));
    return { ok: false, problems };
  }
  const lineOf: LineOf = (path) => lineAt(offsetOf(document, path));
  const parsed = schema.safeParse(document.toJS(), { reportInput: true, error: inAuthorsWords });
  if (parsed.success) return { ok: true, value: parsed.data, lineOf };
  const problems = complaints(parsed.error.issues.slice(0, mostProblems)).map(({ path, reason }) => {
    return { file, line: lineOf(path), path: pathText(path), reason };
  });
  return { ok: false, problems };
}

/** An author puts right no more than this at a time. */
const mostProblems = 200;

/** Keys that stand twice in one group, where they do so for the second time. */
function repeatedKeys(document: Document.Parsed): { at: number; message: string }[] {
  const found: { at: number; message: string }[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name))
          found.push({ at: key.range?.[0] ?? 0, message: `"${name}" stands here a second time` });
        seen.add(name);
      }
    },
  });
  return found;
}

/** The offset of a key or a list's entry; of the last step that exists when the path goes on. */
function offsetOf(document: Document.Parsed, path: Path): number {
  let node: Node | null | undefined = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    const next = stepInto(node, step);
    if (!next) return offset;
    offset = next.offset;
    node = next.node;
  }
  return offset;
}

function stepInto(node: Node | null | undefined, step: string | number) {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return isNode(item) ? { node: item, offset: item.range?.[0] ?? 0 } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  if (!pair || !isScalar(pair.key)) return undefined;
  return { node: isNode(pair.value) ? pair.value : undefined, offset: pair.key.range?.[0] ?? 0 };
}
