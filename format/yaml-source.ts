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
  type YAMLError,
} from 'yaml';
import type { z } from 'zod';
import { complaints, inAuthorsWords } from './complaints';
import { type Comments, cutOff, type Slip } from './cut-off';
import { type Path, type Problem, pathText } from './problem';
import { readOtherwise } from './read-otherwise';
import { unseenIn } from './unseen';

/** Where things stand in a file: the line of a part, or of the nearest part around it that exists. */
export type LineOf = (path: Path) => number;

export type Parsed<T> = { ok: true; value: T; lineOf: LineOf } | { ok: false; problems: Problem[] };

/**
 * Reads one YAML file by a schema. Every problem has the line on which it stands, in an author's words; so has every place
 * where YAML would read something else than an author sees. Letters are composed (NFC), so that an å is one sign.
 */
export function parseYaml<T>(
  file: string,
  given: string,
  schema: z.ZodType<T>,
  comments: Comments = 'after names',
): Parsed<T> {
  const text = given.replace(/^\ufeff/, '').normalize('NFC');
  const deep = lineTooDeep(text);
  if (deep !== undefined) {
    return { ok: false, problems: [{ file, line: deep, path: '', reason: 'is nested far too deeply' }] };
  }
  try {
    return parseSound(file, text, schema, comments);
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

function parseSound<T>(file: string, text: string, schema: z.ZodType<T>, comments: Comments): Parsed<T> {
  const lines = new LineCounter();
  // The library compares each key with every other one; readOtherwise does the same in one pass.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const slips = slipsIn(document, text, comments);
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

/** The first kind of slip that there is: what comes later is often only its consequence. */
function slipsIn(document: Document.Parsed, text: string, comments: Comments): Slip[] {
  const kinds = [
    () => unseenIn(text),
    () => cutOff(text, comments),
    () =>
      [...document.errors, ...document.warnings].map((slip) => ({ at: slip.pos[0], message: told(slip) })),
    () => readOtherwise(document, text),
  ];
  for (const kind of kinds) {
    const found = kind();
    if (found.length > 0) return found;
  }
  return [];
}

/** The library's commonest complaints in an author's words. */
function told({ code, message }: YAMLError): string {
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'BLOCK_IN_FLOW')
    return 'a text with ": " in it needs quotes';
  if (code === 'BAD_SCALAR_START') return `a text that begins with ${message.slice(-1)} needs quotes`;
  if (code === 'TAB_AS_INDENT') return 'is indented with a tab; use spaces';
  if (code === 'MULTIPLE_DOCS')
    return 'a line of --- or ... ends the file: everything after it would be lost';
  return message;
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
