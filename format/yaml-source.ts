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
} from 'yaml';
import type { z } from 'zod';
import { complaints, inAuthorsWords } from './complaints';
import { type Path, type Problem, pathText } from './problem';

/** Where things stand in a file: the line of a part, or of the nearest part around it that exists. */
export type LineOf = (path: Path) => number;

export type Parsed<T> = { ok: true; value: T; lineOf: LineOf } | { ok: false; problems: Problem[] };

/** Reads one YAML file by a schema. Every problem has the line on which it stands, in an author's words. */
export function parseYaml<T>(file: string, text: string, schema: z.ZodType<T>): Parsed<T> {
  try {
    return parseSound(file, text, schema);
  } catch (failure) {
    const reason = exhausting(failure);
    if (reason === undefined) throw failure;
    return { ok: false, problems: [{ file, line: 1, path: '', reason }] };
  }
}

/** What is wrong with a file that only wants to exhaust its reader: aliases of aliases, nesting without a bottom. */
function exhausting(failure: unknown): string | undefined {
  const bomb = failure instanceof ReferenceError && failure.message.startsWith('Excessive alias');
  if (bomb) return 'refers to its own parts (*alias) far too often';
  return failure instanceof RangeError ? 'is nested far too deeply' : undefined;
}

function parseSound<T>(file: string, text: string, schema: z.ZodType<T>): Parsed<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const slips = [...document.errors, ...document.warnings];
  if (slips.length > 0) {
    const problems = slips.map(({ pos, message }) => ({
      file,
      line: lineAt(pos[0]),
      path: '',
      reason: message,
    }));
    return { ok: false, problems };
  }
  const lineOf: LineOf = (path) => lineAt(offsetOf(document, path));
  const parsed = schema.safeParse(document.toJS(), { reportInput: true, error: inAuthorsWords });
  if (parsed.success) return { ok: true, value: parsed.data, lineOf };
  const problems = complaints(parsed.error.issues).map(({ path, reason }) => {
    return { file, line: lineOf(path), path: pathText(path), reason };
  });
  return { ok: false, problems };
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
